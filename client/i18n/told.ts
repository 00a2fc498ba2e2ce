/**
 * Words that only the match has: titles of events and motions, and what could be decided. The game screen gives them,
 * so that a message or an order that names one by its id is told with its name, wherever it stands.
 */
import { createContext } from 'react'

type Params = Readonly<Record<string, unknown>>

/** Parameters with ids replaced by the match's own words; elsewhere they stay as they are. */
export interface Told {
  <P extends Params>(params: P): P
}

export const ToldContext = createContext<Told>((params) => params)

/** What stands before the screens: a server with the scenes as games of one person. `build.ts` builds it. */
import type { Led } from './led.ts'
import type { Moment, Scene, TableName } from './scenes.ts'
import type { Guest } from './screen.ts'

/** A game in which the person sits. */
export interface Placed {
  readonly match: string
  readonly scene: Pick<Scene, 'moment' | 'seat' | 'turn' | 'boards'>
}

/** A position of a table. */
export type Spot = `${TableName}.${Moment}`

export interface Stage {
  readonly base: string
  /** Of whom the screens know, the value of the cookie. */
  readonly cookies: Readonly<Record<Guest, string>>
  readonly games: Readonly<Partial<Record<Spot, Placed>>>
  /** Openings, as the recommended seat finds them: the ids of the matches. */
  readonly openings: Readonly<Record<TableName, string>>
  /** Codes of sessions: opened by the person, by somebody else, and one that has no seat left. */
  readonly sessions: { readonly own: string; readonly other: string; readonly full: string }
  readonly led: Led
  /** Code of a led game on two maps, in its fullest Talks. */
  readonly twoMaps: string
}

export interface OpenStage extends Stage {
  close(): Promise<void>
}

/** Throws where the stage was opened without it. */
export function placed({ games }: Stage, table: TableName, moment: Moment): Placed {
  const found = games[`${table}.${moment}`]
  if (found === undefined) throw new Error(`the stage has no ${table}.${moment}`)
  return found
}

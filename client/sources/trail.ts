/** Things and claims, both ways, in the browser: fetched when the drawer first opens. */
import { findClaim, type Claim } from '../../game/sources/claims.ts'
import type { Text } from '../../game/model/text.ts'
import data from './trail.json' with { type: 'json' }

export interface Thing {
  readonly type: string
  readonly id: string
  readonly claims: readonly string[]
  /** Its form, or all of it, is the designers'. */
  readonly design: boolean
}

const things: readonly Thing[] = data.things
const titles: Readonly<Record<string, Text>> = data.titles
const scenarios: Readonly<Record<string, Text>> = data.scenarios

export const keyOf = ({ type, id }: Pick<Thing, 'type' | 'id'>): string => `${type}:${id}`

export const thingOf = (key: string): Thing | undefined => things.find((each) => keyOf(each) === key)

export const claimsOf = ({ claims }: Thing): Claim[] =>
  claims.flatMap((id) => {
    const claim = findClaim(id)
    return claim === null ? [] : [claim]
  })

/** What else rests on the claim. */
export const restingOn = (claim: Claim, but: Thing): Thing[] =>
  things.filter((each) => each !== but && each.claims.includes(claim.id))

export const titleOf = (thing: Thing): Text | undefined => titles[keyOf(thing)]

/** The scenario that it belongs to; undefined for what belongs to the rules. */
export const scenarioOf = ({ id }: Thing): Text | undefined => scenarios[id.split('/')[0] ?? '']

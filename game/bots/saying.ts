/**
 * What a bot says of what it did with a text: to those it offers it to, or to whoever made it. Only what may be said: a line of its card for its own
 * offers, where the line is not marked as one to keep; for answers the point that weighs most in the printed formula *as
 * the other side can work it out*, so that no word rests on what only the bot knows. Orders, breaches, postures: never.
 */
import { knownTo } from '../board/knowledge.ts'
import type { Said } from '../model/cable.ts'
import type { Command } from '../model/command.ts'
import type { ActorId } from '../model/ids.ts'
import type { Offer } from '../model/offer.ts'
import type { State } from '../model/state.ts'
import type { BotReason } from '../model/wire.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { acceptance } from '../talks/acceptance.ts'
import { strongest, type Side } from '../talks/lines.ts'

export interface Saying {
  readonly to: readonly ActorId[]
  readonly said: Said
}

/** The text that the act was about: of an offer or a counter-offer the new one. */
function textOf(state: State, seat: ActorId, command: Command): Offer | undefined {
  if (command.type === 'offer' || command.type === 'counter')
    return state.offers.findLast(({ maker }) => maker === seat)
  if (command.type !== 'sign' && command.type !== 'refuse') return undefined
  return state.offers.find(({ id }) => id === command.offer)
}

/** The heaviest point for the seat, with the eyes of somebody else. */
function pointFor(world: World, state: State, offer: Offer, seat: ActorId, side: Side): Said['why'] {
  const other = offer.maker === seat ? offer.signers.find((each) => each !== seat) : offer.maker
  if (other === undefined) return { by: 'point', of: 'nothing', objective: null }
  const terms = acceptance(world, knownTo(state, other), offer, seat)
  const point = strongest(terms, seatOf(world, seat).objectives, side)
  return { by: 'point', of: point.of, objective: point.of === 'aim' ? point.objective : null }
}

/** The line of the card that made the offer, unless it is one to keep to oneself. */
function lineFor(world: World, { seat, line }: BotReason): Said['why'] | null {
  if (line?.list !== 'offers') return null
  const found = seatOf(world, seat).doctrine.offers[line.index]
  return found === undefined || found.unsaid === true
    ? null
    : { by: 'line', list: 'offers', index: line.index }
}

/** To be asked after the act has been done. Null where there is nothing to say. */
export function sayingOf(world: World, state: State, command: Command, reason: BotReason): Saying | null {
  const { seat } = reason
  const offer = textOf(state, seat, command)
  if (offer === undefined) return null
  const { type } = command
  if (type !== 'offer' && type !== 'counter' && type !== 'sign' && type !== 'refuse') return null
  const side = type === 'refuse' ? 'against' : 'for'
  const why = lineFor(world, reason) ?? pointFor(world, state, offer, seat, side)
  // An answer is for whoever made the text; that it was given everybody sees.
  const to = offer.maker === seat ? offer.signers.filter((each) => each !== seat) : [offer.maker]
  return {
    to,
    said: { act: type, offer: offer.id, why },
  }
}

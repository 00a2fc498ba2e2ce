/** Will it sign? The printed formula (R11): x = benefits × trust − costs − w (momentum + room) + 2 Σ share × push + leverage + posture + channel. */
import { channelTerm } from '../board/abroad.ts'
import { momentumOn } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import type { Offer } from '../model/offer.ts'
import type { AcceptanceTerms } from '../model/wire.ts'
import type { World } from '../scenarios/world.ts'
import { firstChance } from './chance.ts'
import { mapOf } from './maps.ts'
import { temperOf } from './posture.ts'
import { heaviest } from './signers.ts'
import { readOff, type Reading } from './reading.ts'
import { termsOn } from './terms.ts'
import { chanceAfter } from './thresholds.ts'
import { push, room } from './voices.ts'

/** Benefits are promised by others: they count with the credibility of the guarantors, else of the maker. */
function trustIn(world: World, board: Board, offer: Offer, seat: ActorId): number {
  const guarantors = offer.text.guarantors.filter((each) => each !== seat)
  const promisers = guarantors.length > 0 ? guarantors : offer.signers.filter((each) => each !== seat)
  const best = Math.max(0, ...promisers.map((each) => board.seats[each]?.credibility ?? 0))
  return Math.min(1, best / world.c.acceptance.fullTrust)
}

/** Losing ground pushes half as hard as winning it pulls. */
function momentumTerm(world: World, board: Board, { maker, text }: Offer, seat: ActorId): number {
  const momentum = momentumOn(world, board, seat, mapOf(world, board, maker, text))
  return momentum < 0 ? momentum * world.c.acceptance.negativeMomentum : momentum
}

/** How many times as steep the curve is: the abler the player, the less is left to mood. */
const steadinessOf = (world: World, board: Board, seat: ActorId): number =>
  world.c.acceptance.steadiness[board.botLevels?.[seat] ?? '1']

/** The formula for a seat on the text, from what the board's owner knows; of several, on one reading of the board. */
export function formula(
  world: World,
  board: Board,
  offer: Offer,
  seat: ActorId,
  reading: Reading = readOff(world, board),
): Omit<AcceptanceTerms, 'chance'> {
  const { benefits, costs, objectives } = termsOn(world, board, seat, reading.draft(offer), reading)
  const { weight } = heaviest(world, offer.text, seat)
  const client = !isPower(seat)
  const parts = {
    benefits,
    costs,
    trust: trustIn(world, board, offer, seat),
    weight,
    momentum: momentumTerm(world, board, offer, seat),
    room: client ? room(world, board, offer, seat) : 0,
    push: client ? push(world, board, offer, seat) : 0,
    leverage: offer.text.leverage * world.c.leverage.weight,
    posture: temperOf(world, board, seat, offer.text, reading.posture(seat)).x,
    channel: channelTerm(world, board, offer, seat),
  }
  const x =
    parts.benefits * parts.trust -
    parts.costs -
    weight * (parts.momentum + parts.room) +
    parts.push +
    parts.leverage +
    parts.posture +
    parts.channel
  return { seat, ...parts, x, steadiness: steadinessOf(world, board, seat), objectives }
}

/** With the chance: what past answers leave of it. */
export function acceptance(
  world: World,
  board: Board,
  offer: Offer,
  seat: ActorId,
  reading?: Reading,
): AcceptanceTerms {
  const { objectives, ...terms } = formula(world, board, offer, seat, reading)
  const { family } = heaviest(world, offer.text, seat)
  const past = board.pastAnswers.filter(
    (each) => each.seat === seat && each.maker === offer.maker && each.family === family,
  )
  return { ...terms, chance: chanceAfter(world, firstChance(terms), past, board.turn), objectives }
}

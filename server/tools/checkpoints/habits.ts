/** What differs between the games of a pair: one habit of some players, whoever plays them. */
import { act as asAct, mindOf } from '../../../game/bots/card.ts'
import type { Player } from '../../../game/bots/table.ts'
import type { Board } from '../../../game/model/board.ts'
import type { Offer, OfferText } from '../../../game/model/offer.ts'
import type { OrderKind } from '../../../game/model/order.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { hasSigned, openOffers } from '../../../game/talks/signers.ts'
import { stanceOf } from '../../../game/talks/voices.ts'
import { barredAnswer } from '../../../game/turn/answers.ts'
import { handlers } from '../../../game/turn/commands.ts'

/** Signs such a text, and then tells its client in public to do so too; plays on as it would otherwise. */
export const presses =
  (player: Player, client: ActorId, is: (text: OfferText) => boolean): Player =>
  (world, board, seat, seed) => {
    const texts = openOffers(board).filter((each) => is(each.text) && each.signers.includes(seat))
    const idle = board.phase !== 'talks' || board.seats[seat]?.ready === true
    if (idle || texts.length === 0) return player(world, board, seat, seed)
    const mind = mindOf(world, board, seat, seed)
    const asked = texts.find((each) => barredAnswer(board, seat, each.id) === null)
    if (asked !== undefined) return asAct(mind, { type: 'sign', offer: asked.id, keep: [] })
    const silent = texts.find((each) => mayPress(world, board, seat, each, client))
    if (silent !== undefined)
      return asAct(mind, { type: 'stance', offer: silent.id, client, stance: 'press' })
    const next = player(pressing(world, seat, client), board, seat, seed)
    const other = next?.command.type === 'stance' && texts.some((each) => each.id === offerIn(next.command))
    return other ? asAct(mind, { type: 'ready', ready: true }) : next
  }

const offerIn = (command: { type: string; offer?: string }): string => command.offer ?? ''

function mayPress(world: World, board: Board, seat: ActorId, offer: Offer, client: ActorId): boolean {
  if (!hasSigned(offer, seat) || stanceOf(offer, seat, client) === 'press') return false
  const { turn, phase } = board
  const command = { type: 'stance', turn, phase, offer: offer.id, client, stance: 'press' } as const
  return handlers.stance.barred(world, board, seat, command) === null
}

/** The card says the same, so that the bot does not take it back. */
function pressing(world: World, seat: ActorId, client: ActorId): World {
  const line = {
    client,
    stance: 'press' as const,
    showWithhold: false,
    why: { en: 'Pressed in public.', de: 'Öffentlich gedrängt.' },
    claims: ['design'],
  }
  const seats = world.scenario.seats.map((each) =>
    each.id === seat
      ? { ...each, doctrine: { ...each.doctrine, stances: [line, ...each.doctrine.stances] } }
      : each,
  )
  return { ...world, scenario: { ...world.scenario, seats } }
}

/** The scenario in which a seat can give no orders of these kinds, and always answers an event in one way. */
export function without(
  world: World,
  seat: ActorId,
  kinds: readonly OrderKind[],
  answers: Readonly<Record<string, string>>,
): World {
  const allowed = ({ event, option }: { event: string; option: string }) =>
    answers[event] === undefined || answers[event] === option
  const seats = world.scenario.seats.map((each) =>
    each.id === seat
      ? {
          ...each,
          orders: each.orders.filter((kind) => !kinds.includes(kind)),
          doctrine: { ...each.doctrine, choices: each.doctrine.choices.filter(allowed) },
        }
      : each,
  )
  const events = world.scenario.events.map((event) => ({
    ...event,
    choices: event.choices.map((choice) =>
      choice.seat === seat && answers[event.id] !== undefined
        ? { ...choice, options: choice.options.filter(({ id }) => id === answers[event.id]) }
        : choice,
    ),
  }))
  return { ...world, scenario: { ...world.scenario, seats, events } }
}

/** The scenario in which others sit at a table too, and its texts are put before them. */
export function atTable(
  world: World,
  guests: readonly ActorId[],
  is: (text: Pick<OfferText, 'clauses' | 'format'>) => boolean,
): World {
  const wider = (list: readonly ActorId[]) => [...new Set([...list, ...guests])]
  const packages = world.scenario.packages.map((each) => (is(each) ? { ...each, to: wider(each.to) } : each))
  const formats = new Set(world.scenario.packages.filter(is).map(({ format }) => format))
  const events = world.scenario.events.map((event) => ({
    ...event,
    effects: event.effects.map((each) =>
      each.do === 'table' && formats.has(each.format) ? { ...each, invites: wider(each.invites) } : each,
    ),
  }))
  return { ...world, scenario: { ...world.scenario, packages, events } }
}

/** Opening sessions and games alone. */
import { usualLevel } from '../../game/model/bot.ts'
import type * as z from 'zod/mini'
import type { Created, Joined, SessionRequest, SoloRequest } from '../../game/model/api.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { open } from '../live/matches.ts'
import type { Rules } from '../rules.ts'
import type { MatchRecord, SeatRecord } from '../store/records.ts'
import { begin } from './begin.ts'
import { newCode } from './codes.ts'
import type { Desk, Visitor } from './desk.ts'
import { newId, sameText } from './keys.ts'
import { newStaffLink } from './staff-link.ts'
import type { Limits } from './limits.ts'
import { done, problem, type Outcome } from './outcome.ts'

/** People that one session holds. */
export const mostPeople = 200

type Wanted = Pick<
  MatchRecord,
  'scenario' | 'creator' | 'solo' | 'perSeat' | 'observers' | 'clock' | 'taught' | 'adviser' | 'bots'
>

/** Seats that the scenario closes to people are bots from the start. */
export function seatsOf(rules: Rules, scenario: string): Pick<SeatRecord, 'seat' | 'bot'>[] {
  const { seats } = rules.scenarioOf(scenario)
  return rules
    .roles(scenario)
    .map((seat) => ({ seat, bot: seats.find((one) => one.id === seat)?.open === false }))
}

/** A new match in the lobby, under a code that is not in use. */
async function create({ host }: Desk, wanted: Wanted): Promise<MatchRecord> {
  const seats = seatsOf(host.rules, wanted.scenario)
  for (;;) {
    const match: MatchRecord = {
      ...wanted,
      id: newId(),
      code: newCode(),
      status: 'lobby',
      turn: 1,
      scores: {},
      createdAt: host.time.now(),
    }
    if (await host.store.addMatch(match, seats)) return match
  }
}

const known = (rules: Rules, scenario: string) => rules.knows(scenario)

export const linkTo = (address: string, code: string) => `${address.replace(/\/$/, '')}/s/${code}`

async function checkKey(desk: Desk, visitor: Visitor, limits: Limits, key: string | undefined) {
  if (desk.createKey === undefined) return null
  const barred = await limits.barred(visitor.address)
  if (barred !== null) return barred
  if (key !== undefined && sameText(key, desk.createKey)) return null
  await limits.failed(visitor.address)
  return problem('createKey')
}

/** POST /api/sessions */
export async function openSession(
  desk: Desk,
  visitor: Visitor,
  limits: Limits,
  request: z.infer<typeof SessionRequest>,
): Promise<Outcome<Created>> {
  if (!known(desk.host.rules, request.scenario)) return problem('noScenario')
  const refused =
    (await checkKey(desk, visitor, limits, request.key)) ?? (await limits.opens(visitor.address))
  if (refused !== null) return refused
  const { scenario, clock, perSeat = 1, taught = false, observers = taught } = request
  const { adviser = true, bots = usualLevel } = request
  const creator = await visitor.become()
  const match = await create(desk, {
    scenario,
    creator,
    solo: false,
    perSeat,
    observers,
    clock,
    taught,
    adviser,
    bots,
  })
  const link = linkTo(desk.host.address(), match.code)
  const staff = taught ? await newStaffLink(desk.host, match, creator) : null
  return done({ code: match.code, match: match.id, link, staff })
}

const isOpen = (rules: Rules, scenario: string, seat: ActorId) =>
  seatsOf(rules, scenario).some((one) => one.seat === seat && !one.bot)

/** POST /api/solo */
export async function openSolo(
  desk: Desk,
  visitor: Visitor,
  limits: Limits,
  { scenario, seat, name = '', bots = usualLevel }: z.infer<typeof SoloRequest>,
): Promise<Outcome<Joined>> {
  const { host } = desk
  if (!known(host.rules, scenario)) return problem('noScenario')
  if (!isOpen(host.rules, scenario, seat)) return problem('noSeat', { seat })
  const refused = await limits.opens(visitor.address)
  if (refused !== null) return refused
  const person = await visitor.become()
  const none = { observers: false, clock: null, taught: false, adviser: true, bots }
  const wanted = { scenario, creator: person, solo: true, perSeat: 1, ...none }
  const match = await create(desk, wanted)
  await host.store.join(match.id, person, name, mostPeople)
  await host.store.claim({ match: match.id, person, seat })
  const live = await open(host, match.id)
  const begun = live === null ? problem('noMatch') : await begin(desk, live)
  return begun.ok ? done({ match: match.id, code: match.code, seat }) : begun
}

/** What the final state says about a front under a deal that covers it, or under none: the variables of the hazard. */
import { areaOf, formationsIn, leaderOf, mobile, totalSteps } from '../board/forces.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { friends, isListed, landOf, neighboursOf, type World } from '../scenarios/world.ts'
import { isLive, type Front } from './fronts.ts'

export interface Facts {
  /** 0–10 in the area. */
  readonly grievance: number
  /** 0–10 in the area. */
  readonly damage: number
  /** Steps in the area of fighters whom no deal binds. */
  readonly outside: number
  /** 0–3: of the deal, as far as anybody believes its guarantors. */
  readonly grip: number
  /** Patrols or monitors, and a guarantor's troops on the spot: 0–2. */
  readonly watched: number
  /** No deal covers the front. */
  readonly bare: boolean
  /** No deal, and it was fought over of late. */
  readonly hot: boolean
  /** How many times stronger one side is around the front, less one; 0–3. */
  readonly imbalance: number
  /** 0–6: the highest between a guarantor and another power. */
  readonly tension: number
  /** Guarantors whose home is low. */
  readonly tired: number
  /** Live areas elsewhere that draw the guarantors off; 0–3. */
  readonly elsewhere: number
  /** People who are not home, or are not at home here, in 100,000s. */
  readonly displaced: number
  /** 0–4: how much of the settlement its local parties can call theirs. */
  readonly inclusion: number
  readonly imposed: boolean
}

/** In force, or kept to its end; what was broken, lapsed or worn out covers nothing. */
const lasts = ({ status }: Agreement): boolean => status === 'inForce' || status === 'kept'

const names = (world: World, deal: Agreement, area: AreaId): boolean =>
  deal.clauses.some(
    ({ clause, status }) =>
      (status === 'running' || status === 'kept') && termsOf(clause).areas(world, clause).includes(area),
  )

const hasSide = (world: World, deal: Agreement, actor: ActorId): boolean =>
  deal.parties.some((party) => friends(world, party, actor))

/** Deals that name the area and have somebody of each side among their parties. */
export const dealsOn = (world: World, board: Board, { area, dyad }: Front): Agreement[] =>
  board.agreements.filter(
    (deal) => lasts(deal) && names(world, deal, area) && dyad.every((actor) => hasSide(world, deal, actor)),
  )

/** Listed groups, and under a deal the local fighters who are no party to it. */
const outsiders = (world: World, board: Board, area: AreaId, deal: Agreement | null): number =>
  totalSteps(
    formationsIn(board, area).filter(
      (each) =>
        isListed(world, each.owner) ||
        (deal !== null && !isPower(leaderOf(each)) && !deal.parties.includes(each.owner)),
    ),
  )

const believed = (world: World, board: Board, deal: Agreement): number => {
  const best = Math.max(0, ...deal.guarantors.map((seat) => board.seats[seat]?.credibility ?? 0))
  return Math.min(1, best / world.c.acceptance.fullTrust)
}

/** What the UN stands behind is harder to walk out of. */
const gripOf = (world: World, board: Board, deal: Agreement): number =>
  Math.min(
    world.c.aftermath.fullGrip,
    deal.grip * believed(world, board, deal) +
      (deal.endorsedBy.includes('un') ? world.c.aftermath.stampGrip : 0),
  )

function watchers(world: World, board: Board, area: AreaId, deal: Agreement): number {
  const eyes = deal.clauses.some(
    ({ clause, status }) =>
      (clause.kind === 'jointPatrol' || clause.kind === 'monitors') &&
      status === 'running' &&
      termsOf(clause).areas(world, clause).includes(area),
  )
  const troops = formationsIn(board, area).some((each) => deal.guarantors.includes(leaderOf(each)))
  return Number(eyes) + Number(troops)
}

/** Steps of a side that can march to the front. */
const strength = (world: World, board: Board, area: AreaId, side: ActorId): number =>
  totalSteps(
    [area, ...neighboursOf(world, area)]
      .flatMap((place) => formationsIn(board, place))
      .filter((each) => mobile(each) && friends(world, leaderOf(each), side)),
  )

function imbalance(world: World, board: Board, { area, dyad: [a, b] }: Front): number {
  const [ours, theirs] = [strength(world, board, area, a), strength(world, board, area, b)]
  const ratio = Math.max(ours, theirs) / Math.max(1, Math.min(ours, theirs))
  return Math.max(0, Math.min(world.c.aftermath.imbalanceMost, ratio - 1))
}

const highestTension = (board: Board, guarantors: readonly ActorId[]): number =>
  Math.max(
    0,
    ...Object.entries(board.tension)
      .filter(([pair]) => guarantors.some((seat) => pair.split('-').includes(seat)))
      .map(([, tension]) => tension),
  )

/** How the people of the place come into it: a table with room for them, own signatures, a council, the world's stamp. */
function inclusion(world: World, board: Board, { area, dyad }: Front, deal: Agreement | null): number {
  const council = Number(areaOf(board, area).council !== undefined)
  if (deal === null) return council
  const freely = dyad.every(
    (actor) => deal.parties.includes(actor) && !deal.imposed.some(({ client }) => client === actor),
  )
  const stamp = deal.endorsedBy.includes('un')
  return Math.min(world.c.aftermath.inclusionMost, deal.inclusion + council + Number(freely) + Number(stamp))
}

function away(world: World, board: Board, { area }: Front): number {
  const near = new Set([area, ...neighboursOf(world, area)])
  const others = world.areas.filter((other) => !near.has(other) && isLive(world, board, other))
  return Math.min(world.c.aftermath.elsewhereMost, others.length)
}

const tired = (world: World, board: Board, deal: Agreement): number =>
  deal.guarantors.filter((seat) => (board.seats[seat]?.home ?? 10) <= world.c.aftermath.lowHome).length

/** What a deal adds; without one nobody can be distracted from it. */
const held = (world: World, board: Board, front: Front, deal: Agreement | null) =>
  deal === null
    ? { grip: 0, watched: 0, tension: 0, tired: 0, elsewhere: 0, imposed: false }
    : {
        grip: gripOf(world, board, deal),
        watched: watchers(world, board, front.area, deal),
        tension: highestTension(board, deal.guarantors),
        tired: tired(world, board, deal),
        elsewhere: deal.guarantors.length === 0 ? 0 : away(world, board, front),
        imposed: deal.imposed.some(({ client }) => front.dyad.includes(client)),
      }

export function factsOf(world: World, board: Board, front: Front, deal: Agreement | null): Facts {
  const { grievance, damage, people, displaced } = areaOf(board, front.area)
  const missing = Math.max(0, landOf(world, front.area).people - people)
  return {
    grievance,
    damage,
    outside: outsiders(world, board, front.area, deal),
    bare: deal === null,
    hot: deal === null && isLive(world, board, front.area),
    imbalance: imbalance(world, board, front),
    displaced: (missing + displaced) / 100_000,
    inclusion: inclusion(world, board, front, deal),
    ...held(world, board, front, deal),
  }
}

/** What signed texts do to places: zones, and the line that is held. Each knows its agreement. */
import type { Agreement } from '../../game/model/agreement.ts'
import type { Clause } from '../../game/model/clause.ts'
import type { ActorId, AreaId, OfferId, RouteId } from '../../game/model/ids.ts'

/** Clauses that make a zone, the weightiest first. */
export const zoneKinds = [
  'ceasefire',
  'demilitarised',
  'noFly',
  'monitors',
  'aidAccess',
  'separation',
  'foreignLeave',
  'noReinforce',
  'return',
] as const
export type ZoneKind = (typeof zoneKinds)[number]

export interface Zone {
  readonly kind: ZoneKind
  readonly clause: Clause
  readonly agreement: OfferId
  /** The turn of the signature; 0: before the first turn. */
  readonly since: number
  readonly areas: readonly AreaId[]
}

/** Who held what when the text was signed: the line that nobody may cross. */
export interface HeldLine {
  readonly clause: Clause
  readonly agreement: OfferId
  readonly since: number
  readonly holders: Readonly<Record<AreaId, ActorId>>
}

export interface OpenRoute {
  readonly clause: Clause
  readonly agreement: OfferId
  readonly since: number
  readonly routes: readonly RouteId[]
}

type Agreements = readonly Agreement[]

/** Clauses that bind now, with their agreement. */
const binding = (agreements: Agreements) =>
  agreements
    .filter(({ status }) => status === 'inForce')
    .flatMap((agreement) =>
      agreement.clauses
        .filter(({ status }) => status === 'running' || status === 'kept')
        .map(({ clause }) => ({
          clause,
          agreement: agreement.id,
          since: agreement.turn,
          line: agreement.line,
        })),
    )

const kindOf = (clause: Clause): ZoneKind | null => zoneKinds.find((kind) => kind === clause.kind) ?? null

/** Agreements that stood when the game began say so in their id. */
const sinceOf = (agreement: OfferId, turn: number): number => (agreement.startsWith('0.') ? 0 : turn)

export function zonesOf(agreements: Agreements): Zone[] {
  return binding(agreements)
    .flatMap(({ clause, agreement, since }): Zone[] => {
      const kind = kindOf(clause)
      if (kind === null || !('areas' in clause)) return []
      return [{ kind, clause, agreement, since: sinceOf(agreement, since), areas: clause.areas }]
    })
    .toSorted((a, b) => zoneKinds.indexOf(a.kind) - zoneKinds.indexOf(b.kind))
}

export function heldLines(agreements: Agreements): HeldLine[] {
  return binding(agreements).flatMap(({ clause, agreement, since, line }): HeldLine[] =>
    clause.kind === 'holdLine'
      ? [{ clause, agreement, since: sinceOf(agreement, since), holders: line }]
      : [],
  )
}

export function openRoutesOf(agreements: Agreements): OpenRoute[] {
  return binding(agreements).flatMap(({ clause, agreement, since }): OpenRoute[] =>
    clause.kind === 'openHighway'
      ? [{ clause, agreement, since: sinceOf(agreement, since), routes: clause.routes }]
      : [],
  )
}

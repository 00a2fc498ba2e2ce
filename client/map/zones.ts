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

/** Agreements that stood when the game began say so in their id. */
const sinceOf = ({ id, turn }: Agreement): number => (id.startsWith('0.') ? 0 : turn)

/** Clauses that bind now. */
const binding = ({ status, clauses }: Agreement): Clause[] =>
  status === 'inForce'
    ? clauses
        .filter((each) => each.status === 'running' || each.status === 'kept')
        .map(({ clause }) => clause)
    : []

const kindOf = (clause: Clause): ZoneKind | null => zoneKinds.find((kind) => kind === clause.kind) ?? null

const known = new WeakMap<Agreement, readonly Zone[]>()

/** The same objects for the same agreement, so that an area that keeps its zones is not drawn again. */
function zonesIn(agreement: Agreement): readonly Zone[] {
  const before = known.get(agreement)
  if (before !== undefined) return before
  const zones = binding(agreement).flatMap((clause): Zone[] => {
    const kind = kindOf(clause)
    if (kind === null || !('areas' in clause)) return []
    return [{ kind, clause, agreement: agreement.id, since: sinceOf(agreement), areas: clause.areas }]
  })
  known.set(agreement, zones)
  return zones
}

export const zonesOf = (agreements: Agreements): Zone[] =>
  agreements.flatMap(zonesIn).toSorted((a, b) => zoneKinds.indexOf(a.kind) - zoneKinds.indexOf(b.kind))

export const heldLines = (agreements: Agreements): HeldLine[] =>
  agreements.flatMap((agreement) =>
    binding(agreement)
      .filter(({ kind }) => kind === 'holdLine')
      .map((clause) => ({
        clause,
        agreement: agreement.id,
        since: sinceOf(agreement),
        holders: agreement.line,
      })),
  )

export const openRoutesOf = (agreements: Agreements): OpenRoute[] =>
  agreements.flatMap((agreement) =>
    binding(agreement).flatMap((clause): OpenRoute[] =>
      clause.kind === 'openHighway'
        ? [{ clause, agreement: agreement.id, since: sinceOf(agreement), routes: clause.routes }]
        : [],
    ),
  )

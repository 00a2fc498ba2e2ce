/** Agreements that show on the map, each with what it does there. */
import type { AreaId, OfferId, RouteId } from '../../game/model/ids.ts'
import { zoneKinds, type HeldLine, type OpenRoute, type Zone, type ZoneKind } from './zones.ts'

export interface Pact {
  readonly agreement: OfferId
  readonly since: number
  readonly zones: readonly ZoneKind[]
  readonly areas: ReadonlySet<AreaId>
  readonly line: boolean
  readonly routes: readonly RouteId[]
}

export function pactsOf(
  zones: readonly Zone[],
  lines: readonly HeldLine[],
  open: readonly OpenRoute[],
): Pact[] {
  const all = [...zones, ...lines, ...open]
  const ids = [...new Set(all.map(({ agreement }) => agreement))]
  return ids
    .map((agreement): Pact => {
      const own = zones.filter((zone) => zone.agreement === agreement)
      const kinds = new Set(own.map(({ kind }) => kind))
      return {
        agreement,
        since: all.find((each) => each.agreement === agreement)?.since ?? 0,
        zones: zoneKinds.filter((kind) => kinds.has(kind)),
        areas: new Set(own.flatMap(({ areas }) => areas)),
        line: lines.some((line) => line.agreement === agreement),
        routes: open.filter((each) => each.agreement === agreement).flatMap(({ routes }) => routes),
      }
    })
    .toSorted((a, b) => b.since - a.since)
}

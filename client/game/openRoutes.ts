import type { Agreement } from '../../game/model/agreement.ts'
import type { RouteId } from '../../game/model/ids.ts'

/** Routes that an agreement in force keeps open to everybody. */
export function openRoutes(agreements: readonly Agreement[]): ReadonlySet<RouteId> {
  const clauses = agreements
    .filter((agreement) => agreement.status === 'inForce')
    .flatMap((agreement) => agreement.clauses)
    .filter(({ status }) => status === 'running' || status === 'kept')
  return new Set(clauses.flatMap(({ clause }) => (clause.kind === 'openHighway' ? clause.routes : [])))
}

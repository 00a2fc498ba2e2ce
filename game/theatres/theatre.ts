/** What the rules know of a theatre: neighbours and routes. */
import type { AreaId, RouteId } from '../model/ids.ts'

export interface Theatre {
  readonly neighbours: (area: AreaId) => readonly AreaId[]
  readonly routes: readonly { readonly id: RouteId; readonly areas: readonly AreaId[] }[]
}

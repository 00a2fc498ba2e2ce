/** What the rules know of a theatre: neighbours, borders and routes. */
import type { AreaId, ExitId, RouteId } from '../model/ids.ts'

export interface Theatre {
  readonly neighbours: (area: AreaId) => readonly AreaId[]
  /** Where people leave the map from the area. */
  readonly exits: (area: AreaId) => readonly ExitId[]
  readonly routes: readonly { readonly id: RouteId; readonly areas: readonly AreaId[] }[]
}

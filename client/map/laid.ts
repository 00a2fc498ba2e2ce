/** What stands where on the plate. */
import type { AreaId } from '../../game/model/ids.ts'
import type { Point } from '../../game/theatres/geometry.ts'
import type { Remark, Sign, Standing } from './boxes.ts'
import type { Script } from './labels.ts'
import type { Plate } from './marks.ts'
import type { ContextArea, MapArea } from './model.ts'
import type { Room } from './rooms.ts'
import type { Sizes } from './sizes.ts'
import type { MapArrow, MapMark } from './types.ts'

/** What an area shows, and where; null: it found no room. */
export interface Laid {
  readonly id: AreaId
  readonly standing: Standing | null
  readonly plates: readonly Plate[]
  readonly name: Point | null
  readonly arabic: Point | null
}

export interface Layout {
  readonly areas: ReadonlyMap<AreaId, Laid>
  readonly around: ReadonlyMap<AreaId, Point>
  readonly signs: readonly Sign[]
  readonly remarks: readonly Remark[]
  /** All room that is taken. */
  readonly rooms: readonly Room[]
}

export interface Wanted {
  readonly areas: readonly MapArea[]
  readonly context: readonly ContextArea[]
  readonly sizes: Sizes
  readonly script: Script
  readonly marks: readonly MapMark[]
  readonly arrows: readonly MapArrow[]
  readonly nameOf: (area: Pick<MapArea, 'id' | 'shape'>) => string
  /** The edge of the picture, over which nothing runs; null: none. */
  readonly edge: Room | null
  /** What lies over the picture: nothing stands under it. */
  readonly kept: readonly Room[]
  /** Areas that are spoken of: where room is short they come first. */
  readonly first: ReadonlySet<AreaId>
}

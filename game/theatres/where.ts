/** On which map an area lies. */
import type { AreaId, TheatreId } from '../model/ids.ts'
import { areaIds } from './areas.ts'

const syrian: ReadonlySet<string> = new Set(areaIds.syria)

export const theatreOf = (area: AreaId): TheatreId => (syrian.has(area) ? 'syria' : 'libya')

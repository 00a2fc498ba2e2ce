/** On which map an area lies. */
import type { AreaId, TheatreId } from '../model/ids.ts'
import { areaIds } from './areas.ts'

const libya: ReadonlySet<string> = new Set(areaIds.libya)

export const theatreOf = (area: AreaId): TheatreId => (libya.has(area) ? 'libya' : 'syria')

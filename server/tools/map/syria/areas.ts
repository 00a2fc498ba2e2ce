/** Syria's 31 areas, in the order that everything else keeps. */
import type { AreaConfig } from '../types.ts'
import { east } from './areas-east.ts'
import { coast, northWest } from './areas-north-west.ts'
import { south } from './areas-south.ts'

export const areas: readonly AreaConfig[] = [...south, ...northWest, ...east, ...coast]

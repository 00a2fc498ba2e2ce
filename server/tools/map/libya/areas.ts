/** Libya's 26 areas, in the order that everything else keeps. */
import type { AreaConfig } from '../types.ts'
import { east } from './areas-east.ts'
import { south } from './areas-south.ts'
import { west } from './areas-west.ts'

export const areas: readonly AreaConfig[] = [...west, ...south, ...east]

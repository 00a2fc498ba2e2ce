/** The Libyan theatre: 26 areas. */
import { areas } from './libya/areas.ts'
import { bases, exits, neighbours, seas } from './libya/places.ts'
import { ridges, sands } from './libya/relief.ts'
import { roads, routes } from './libya/roads.ts'
import type { TheatreConfig } from './types.ts'

export const libya: TheatreConfig = {
  theatre: 'libya',
  name: 'Libya',
  ar: 'ليبيا',
  iso: '434',
  countryCode: 'LY',
  latitude: 30,
  window: [3, 15, 31, 39],
  frame: { width: 1280, height: 720, padding: [20, 60, 20, 40] },
  areas,
  rivers: [],
  lakes: [],
  roads,
  routes,
  ridges,
  sands,
  neighbours,
  seas,
  occupied: [],
  bases,
  exits,
  views: {
    all: { areas: null, margin: 0, type: 14, counters: [26, 24, 22, 20] },
    west: {
      areas: [
        'tripoli',
        'ainZara',
        'zawiya',
        'zuwara',
        'gharyan',
        'tarhuna',
        'khums',
        'zintan',
        'baniWalid',
        'misrata',
        'sirte',
        'jufra',
      ],
      margin: 8,
      type: 9,
      counters: [22, 20, 18, 17],
    },
  },
  warp: {
    stretchX: 1.15,
    power: 0.7,
    floor: 0.45,
    marginal: 0.4,
    marginalBlur: 16,
    passes: 4,
    anisotropy: 1.3,
    hold: [],
  },
  adjacency: { add: [], drop: [] },
}

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
  window: [-4, 8, 38, 41],
  frame: { width: 980, height: 720, padding: [24, 36, 20, 36], bleed: 360 },
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
    north: {
      areas: areas.map(({ id }) => id).filter((id) => !['ghat', 'murzuq', 'kufra'].includes(id)),
      margin: 14,
      type: 13,
      counters: [26, 24, 22, 20],
    },
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
    anisotropy: 1.15,
    hold: [],
  },
  adjacency: { add: [], drop: [] },
}

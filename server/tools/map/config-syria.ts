/** The Syrian theatre: 31 areas. */
import { areas } from './syria/areas.ts'
import { bases, exits, neighbours, occupied, seas } from './syria/places.ts'
import { ridges } from './syria/relief.ts'
import { roads, routes } from './syria/roads.ts'
import { beyondEuphrates, euphrates, lakes, rivers } from './syria/water.ts'
import type { TheatreConfig } from './types.ts'

export const syria: TheatreConfig = {
  theatre: 'syria',
  name: 'Syria',
  ar: 'سوريا',
  iso: '760',
  countryCode: 'SY',
  latitude: 35,
  window: [28, 27, 49, 42],
  frame: { width: 1280, height: 720, padding: [18, 22, 18, 120] },
  areas,
  divide: { name: 'Euphrates', nameAt: { all: 91 }, line: euphrates, beyond: beyondEuphrates },
  rivers,
  lakes,
  roads,
  routes,
  ridges,
  neighbours,
  seas,
  occupied,
  bases,
  exits,
  views: {
    all: { areas: null, margin: 0, type: 14, counters: [26, 24, 22, 20] },
    northWest: {
      areas: ['latakia', 'hama', 'maarrat', 'saraqib', 'jisr', 'idlib', 'westAleppo', 'aleppo'],
      margin: 8,
      type: 7.4,
      counters: [18, 17, 16, 15],
    },
    north: {
      areas: [
        'latakia',
        'hama',
        'maarrat',
        'saraqib',
        'jisr',
        'idlib',
        'westAleppo',
        'aleppo',
        'safira',
        'afrin',
        'azazAlBab',
        'manbij',
        'kobani',
        'tellAbyad',
        'raqqa',
        'hasakah',
        'khashamOmar',
        'deirEzZor',
        'abuKamal',
      ],
      margin: 8,
      type: 12,
      counters: [25, 23, 21, 19],
    },
  },
  warp: {
    stretchX: 1,
    power: 0.45,
    floor: 0.65,
    marginal: 0.9,
    marginalBlur: 9,
    passes: 4,
    anisotropy: 1.22,
    hold: [{ country: '422', density: 2 }],
  },
  adjacency: { add: [], drop: [] },
}

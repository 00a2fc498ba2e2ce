/** Fezzan and the desert: the towns (GeoNames names, folded) whose surroundings make each area. */
import type { AreaConfig } from '../types.ts'

export const south: readonly AreaConfig[] = [
  {
    id: 'jufra',
    name: 'al-Jufra',
    ar: 'الجفرة',
    terrain: 'desert',
    towns: ['Hun', 'Waddan', 'Suknah', 'Zillah'],
    points: [
      [14.7, 29.8],
      [16.8, 28],
      [17, 27.2],
    ],
  },
  {
    id: 'sabha',
    name: 'Sabha',
    ar: 'سبها',
    terrain: 'desert',
    towns: ['Sabha', 'Brak', 'Samnu', 'Idri', 'Barqin'],
    points: [
      [12.9, 28.6],
      [14.3, 28.3],
      [15.6, 27.6],
      [11.8, 28.1],
    ],
  },
  {
    id: 'ubari',
    name: 'Ubari',
    ar: 'أوباري',
    terrain: 'desert',
    towns: ['Ubari', 'Al Ghurayfah'],
    points: [
      [12, 26.7],
      [11.9, 25.9],
    ],
  },
  {
    id: 'ghat',
    name: 'Ghat',
    ar: 'غات',
    terrain: 'desert',
    towns: ['Ghat', 'Al `Awinat', 'Al Barakat'],
    points: [
      [10.3, 27.2],
      [10.6, 24.5],
    ],
  },
  {
    id: 'murzuq',
    name: 'Murzuq',
    ar: 'مرزق',
    terrain: 'desert',
    towns: ['Murzuk', 'Zawilah', 'Al Qatrun'],
    points: [
      [13.2, 24.2],
      [15, 23.5],
      [16.5, 25.2],
      [17.2, 24],
    ],
  },
  {
    id: 'kufra',
    name: 'Kufra',
    ar: 'الكفرة',
    terrain: 'desert',
    towns: ['Al Jawf', 'Tazirbu'],
    points: [
      [19, 23.5],
      [21.5, 22],
      [24, 21.5],
      [24, 26.5],
      [19.5, 26.3],
      [22.5, 26.8],
    ],
  },
]

/** The oil terminals and Cyrenaica: the towns (GeoNames names, folded) whose surroundings make each area. */
import type { AreaConfig } from '../types.ts'

export const east: readonly AreaConfig[] = [
  {
    id: 'oilCrescent',
    name: 'Oil Crescent',
    ar: 'الهلال النفطي',
    terrain: 'desert',
    towns: ['Al Burayqah', 'Bin Jawwad', 'Maradah'],
    points: [
      [18.57, 30.48],
      [18.6, 29.6],
      [18.3, 28.6],
    ],
    anchor: [18.57, 30.48],
  },
  {
    id: 'ajdabiya',
    name: 'Ajdabiya–Jalu',
    label: 'Ajdabiya',
    ar: 'أجدابيا – جالو',
    terrain: 'desert',
    towns: ['Ajdabiya', 'Az Zuwaytinah', 'Sultan', 'Awjilah', 'Jalu'],
    points: [
      [20.8, 30.1],
      [21.3, 28.2],
      [20.9, 30.7],
    ],
    anchor: [20.226, 30.755],
  },
  {
    id: 'benghazi',
    name: 'Benghazi',
    ar: 'بنغازي',
    terrain: 'urban',
    towns: ['Benghazi', 'Qaminis', 'Qaryat Suluq'],
    points: [
      [20.27, 32.09],
      [20.5, 31.5],
    ],
    boost: 1.2,
  },
  {
    id: 'marj',
    name: 'al-Marj–Rajma',
    label: 'al-Marj',
    ar: 'المرج – الرجمة',
    terrain: 'hills',
    towns: ['Al Marj', 'Al Abyar', 'Tukrah', 'Daryanah', 'Jardas al `Abid'],
    points: [
      [20.9, 31.9],
      [21.3, 31.5],
    ],
    boost: 1.1,
  },
  {
    id: 'bayda',
    name: 'Bayda',
    ar: 'البيضاء',
    terrain: 'hills',
    towns: ["Al Bayda'", 'Shahhat', 'Massah', 'Qandulah', 'Qasr Libiya', 'Susah', 'Al Abraq'],
    points: [[21.7, 32.1]],
    boost: 1.15,
  },
  {
    id: 'derna',
    name: 'Derna',
    ar: 'درنة',
    terrain: 'coast',
    towns: ['Darnah', 'Al Qubbah', 'Martubah', 'Mukhayla', 'Umm ar Rizam'],
    boost: 1.1,
  },
  {
    id: 'tobruk',
    name: 'Tobruk',
    ar: 'طبرق',
    terrain: 'coast',
    towns: ['Tobruk', 'Kambut', 'Al Bardiyah', "Umm Sa'ad"],
    points: [
      [23.6, 31.4],
      [24.3, 31.1],
    ],
  },
  {
    id: 'jaghbub',
    name: 'Jaghbub',
    ar: 'الجغبوب',
    terrain: 'desert',
    towns: ['Al Jaghbub'],
    points: [
      [23.4, 29.6],
      [24, 28.6],
      [22.9, 30.3],
    ],
  },
]

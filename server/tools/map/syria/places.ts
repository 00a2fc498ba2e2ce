/** Names around Syria, bases, crossings and ports. */
import type { ExitConfig, TheatreConfig } from '../types.ts'

export const neighbours: TheatreConfig['neighbours'] = [
  {
    id: 'turkey',
    iso: '792',
    name: 'Turkey',
    ar: 'تركيا',
    labels: { all: [598, 34], northWest: [378, 142] },
  },
  { id: 'iraq', iso: '368', name: 'Iraq', ar: 'العراق', labels: { all: [1096, 345] } },
  { id: 'jordan', iso: '400', name: 'Jordan', ar: 'الأردن', labels: { all: [668, 672] } },
  { id: 'lebanon', iso: '422', name: 'Lebanon', ar: 'لبنان', labels: { all: [268, 512] } },
  { id: 'israel', iso: '376', name: 'Israel', ar: 'إسرائيل', labels: { all: [152, 676] } },
  { id: 'palestine', iso: '275', name: 'Palestine', ar: 'فلسطين', labels: {} },
  { id: 'cyprus', iso: '196', name: 'Cyprus', ar: 'قبرص', labels: {} },
  { id: 'northernCyprus', iso: '', name: 'N. Cyprus', ar: 'شمال قبرص', labels: {} },
  { id: 'saudiArabia', iso: '682', name: 'Saudi Arabia', ar: 'السعودية', labels: {} },
  { id: 'iran', iso: '364', name: 'Iran', ar: 'إيران', labels: {} },
]

export const seas: TheatreConfig['seas'] = [
  { name: 'Mediterranean Sea', ar: 'البحر المتوسط', labels: { all: [150, 372] } },
]

/** The Golan: Natural Earth draws it with Israel; cut out of it along the Jordan and Lake Tiberias. */
export const occupied: TheatreConfig['occupied'] = [
  {
    name: 'Golan (occupied since 1967)',
    ar: 'الجولان المحتل منذ 1967',
    of: '376',
    lines: ['Golan,', 'occupied', 'since 1967'],
    at: [196, 600],
    within: [
      [35.9, 33.45],
      [35.66, 33.28],
      [35.63, 33.22],
      [35.61, 33.05],
      [35.635, 32.9],
      [35.645, 32.8],
      [35.62, 32.71],
      [35.7, 32.66],
      [36.2, 32.66],
      [36.2, 33.45],
      [35.9, 33.45],
    ],
  },
]

export const bases: TheatreConfig['bases'] = [
  { name: 'Hmeimim', at: [35.9487, 35.4011] },
  { name: 'Tartus (naval)', at: [35.875, 34.905] },
  { name: 'T4', at: [37.63, 34.522] },
  { name: 'Shayrat', at: [36.909, 34.49] },
  { name: 'Incirlik', at: [35.4259, 37.0021] },
]

export const exits: readonly ExitConfig[] = [
  { id: 'kassab', name: 'Kassab', area: 'latakia', to: 'turkey', at: [35.99, 35.94] },
  { id: 'babAlHawa', name: 'Bab al-Hawa', area: 'idlib', to: 'turkey', at: [36.68, 36.24] },
  { id: 'babAlSalama', name: 'Bab al-Salama', area: 'azazAlBab', to: 'turkey', at: [37.05, 36.65] },
  { id: 'jarabulus', name: 'Jarabulus', area: 'azazAlBab', to: 'turkey', at: [38.0, 36.82] },
  { id: 'mursitpinar', name: 'Mürşitpınar', area: 'kobani', to: 'turkey', at: [38.35, 36.9] },
  { id: 'akcakale', name: 'Akçakale', area: 'tellAbyad', to: 'turkey', at: [38.95, 36.71] },
  { id: 'ceylanpinar', name: 'Ceylanpınar', area: 'rasAlAyn', to: 'turkey', at: [40.05, 36.84] },
  { id: 'nusaybin', name: 'Nusaybin', area: 'qamishli', to: 'turkey', at: [41.22, 37.06] },
  { id: 'semalka', name: 'Semalka', area: 'qamishli', to: 'iraq', at: [42.37, 37.08] },
  { id: 'yarubiyah', name: 'Yarubiyah', area: 'qamishli', to: 'iraq', at: [42.07, 36.81] },
  { id: 'qaim', name: 'al-Qaim', area: 'abuKamal', to: 'iraq', at: [40.98, 34.39] },
  { id: 'tanf', name: 'al-Tanf', area: 'alTanf', to: 'iraq', at: [38.7, 33.44] },
  { id: 'nasib', name: 'Nasib', area: 'daraa', to: 'jordan', at: [36.19, 32.54] },
  { id: 'quneitra', name: 'Quneitra crossing', area: 'quneitra', to: 'israel', at: [35.8, 33.12] },
  { id: 'jdeidat', name: 'Jdeidat Yabous', area: 'damascus', to: 'lebanon', at: [35.96, 33.69] },
  { id: 'arida', name: 'Arida', area: 'tartus', to: 'lebanon', at: [35.98, 34.64] },
  { id: 'latakiaPort', name: 'Port of Latakia', area: 'latakia', to: 'sea', at: [35.77, 35.52] },
  { id: 'tartusPort', name: 'Port of Tartus', area: 'tartus', to: 'sea', at: [35.87, 34.9] },
]

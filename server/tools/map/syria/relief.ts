/** Crests of the mountains, drawn by hand for this project; widths in map units. */
import type { Line } from '../types.ts'

export const ridges: readonly { line: Line; width: number }[] = [
  // Jabal Ansariyah, the coastal range
  {
    line: [
      [36.12, 34.72],
      [36.17, 34.95],
      [36.21, 35.2],
      [36.22, 35.42],
      [36.17, 35.62],
      [36.1, 35.78],
    ],
    width: 15,
  },
  // Jabal al-Aqra and the Kurd mountains of Latakia
  {
    line: [
      [35.96, 35.94],
      [36.06, 35.86],
      [36.18, 35.86],
    ],
    width: 8,
  },
  // Jabal Zawiya
  {
    line: [
      [36.5, 35.56],
      [36.56, 35.66],
      [36.57, 35.76],
    ],
    width: 8,
  },
  // Jabal Samaan, west of Aleppo
  {
    line: [
      [36.78, 36.2],
      [36.84, 36.34],
      [36.83, 36.44],
    ],
    width: 7,
  },
  // Kurd Dagh
  {
    line: [
      [36.56, 36.52],
      [36.61, 36.66],
      [36.62, 36.82],
    ],
    width: 9,
  },
  // Amanus
  {
    line: [
      [36.0, 36.15],
      [36.15, 36.4],
      [36.3, 36.7],
      [36.45, 37.0],
      [36.6, 37.3],
    ],
    width: 14,
  },
  // Anti-Lebanon and Hermon
  {
    line: [
      [35.8, 33.33],
      [35.93, 33.5],
      [36.08, 33.72],
      [36.28, 33.95],
      [36.45, 34.15],
    ],
    width: 13,
  },
  // Lebanon
  {
    line: [
      [35.66, 33.55],
      [35.8, 33.85],
      [35.98, 34.1],
      [36.12, 34.32],
      [36.2, 34.45],
    ],
    width: 13,
  },
  // Qalamun
  {
    line: [
      [36.35, 33.72],
      [36.62, 33.92],
      [36.95, 34.12],
    ],
    width: 7,
  },
  // Palmyra's chains
  {
    line: [
      [37.1, 34.25],
      [37.5, 34.42],
      [37.95, 34.6],
      [38.35, 34.75],
    ],
    width: 9,
  },
  {
    line: [
      [37.6, 34.72],
      [38.0, 34.88],
      [38.45, 34.98],
      [38.85, 35.1],
    ],
    width: 11,
  },
  {
    line: [
      [38.95, 35.05],
      [39.3, 35.2],
      [39.65, 35.35],
    ],
    width: 8,
  },
  {
    line: [
      [36.95, 33.95],
      [37.35, 34.1],
      [37.75, 34.3],
    ],
    width: 6,
  },
  // Jabal al-Druze
  {
    line: [
      [36.68, 32.5],
      [36.74, 32.66],
      [36.72, 32.85],
    ],
    width: 14,
  },
  // Jabal Abd al-Aziz and Sinjar
  {
    line: [
      [39.95, 36.4],
      [40.25, 36.42],
      [40.55, 36.4],
    ],
    width: 9,
  },
  {
    line: [
      [41.45, 36.4],
      [41.85, 36.38],
      [42.2, 36.28],
    ],
    width: 10,
  },
  // Taurus foothills and Karacadag
  {
    line: [
      [36.7, 37.6],
      [37.3, 37.75],
      [38.0, 37.85],
    ],
    width: 14,
  },
  {
    line: [
      [40.2, 37.45],
      [40.7, 37.5],
      [41.3, 37.4],
    ],
    width: 10,
  },
]

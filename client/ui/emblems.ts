/**
 * A shape for each actor in a box of 12 × 12, so that nobody has to tell owners apart by colour. Plain
 * geometry with a memory aid where there is one (two and three stars on the two Syrian flags of 2020).
 */
import type { ActorId } from '../../game/model/ids.ts'

const star = (x: number, y: number, r: number): string => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI / 5) * i - Math.PI / 2
    const reach = i % 2 === 0 ? r : r * 0.42
    return `${(x + reach * Math.cos(angle)).toFixed(2)} ${(y + reach * Math.sin(angle)).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}

export const emblems: Record<ActorId, string> = {
  russia: 'M1 2h10v2H1zM1 5h10v2H1zM1 8h10v2H1z',
  turkey: 'M8.6 1.3A5 5 0 1 0 8.6 10.7A4 4 0 1 1 8.6 1.3Z',
  iran: 'M6 .5 11 6 6 11.5 1 6ZM6 3.6 3.8 6 6 8.4 8.2 6Z',
  us: star(6, 6.3, 5.8),
  egypt: 'M6 1 11.5 11H.5Z',
  uae: 'M1 1.5h3v9H1zM5 1.5h6v2.4H5zM5 4.8h6v2.4H5zM5 8.1h6v2.4H5z',
  damascus: `${star(2.9, 6.2, 3.2)}${star(9.1, 6.2, 3.2)}`,
  opposition: `${star(6, 3.1, 2.9)}${star(2.9, 8.9, 2.9)}${star(9.1, 8.9, 2.9)}`,
  hts: 'M2 .8h1.4v10.4H2zM4 1.5 11 4.3 4 7.1Z',
  sdf: 'M1 1h10L6 11.5Z',
  gna: 'M6 .8A5.2 5.2 0 1 0 6 11.2 5.2 5.2 0 1 0 6 .8ZM6 3.2A2.8 2.8 0 1 1 6 8.8 2.8 2.8 0 1 1 6 3.2Z',
  lna: 'M1 6.5 6 1.5 11 6.5V10L6 5 1 10Z',
  misrata: 'M2 2h8v8H2zM4.4 4.4v3.2h3.2V4.4z',
  convenor: 'M6 1A5 5 0 1 0 6 11 5 5 0 1 0 6 1ZM5.3 2.5h1.4v2.8h2.8v1.4H6.7v2.8H5.3V6.7H2.5V5.3h2.8z',
}

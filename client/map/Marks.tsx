import { useNames } from '../i18n/names.ts'
import type { Point } from '../../game/theatres/geometry.ts'
import type { Sizes } from './sizes.ts'
import { marksOf, type MapArea } from './model.ts'

const person = 'M4 3.7a1.7 1.7 0 1 0-.01 0ZM1 9c0-3 1.2-4.2 3-4.2S7 6 7 9Z'
export const tower = 'M1 9V2h1.6v1.4h1.5V2h1.8v1.4h1.5V2H9v7Z'
const truce = 'M0 5h3.5M2 3.3 3.7 5 2 6.7M10 5H6.5M8 3.3 6.3 5 8 6.7'

/** Aircraft, crossed out. */
export const noFly = 'M5 .3 6 3.6 9.6 6V7.2L6 6 5.7 8 7 9.2V10L5 9.4 3 10V9.2L4.3 8 4 6 .4 7.2V6L4 3.6Z'
/** A house. */
export const house = 'M5 .6 9.6 4.6H8.4V9.6H1.6V4.6H.4Z'

/** In the row under the counters: displaced people, closed air space, fortification, ceasefire, council. */
export function Marks({ area, places, sizes }: { area: MapArea; places: readonly Point[]; sizes: Sizes }) {
  const names = useNames()
  const marks = marksOf(area)
  const scale = sizes.counter / 18
  const thousands = names.number(Math.round(area.displaced / 1000))
  return marks.map((mark, index) => {
    const at = places[index]
    if (at === undefined) return null
    return (
      <g
        key={mark}
        className={`map-mark map-mark-${mark}`}
        transform={`translate(${at.join(' ')}) scale(${scale})`}
      >
        {mark === 'people' ? (
          <>
            <rect x="-.5" y=".5" width={11.5 + thousands.length * 4} height="10" rx="5" />
            <path transform="translate(1.5 1) scale(.85)" d={person} />
            <text x="9" y="8.3">
              {thousands}
            </text>
          </>
        ) : null}
        {mark === 'fort' ? (
          <>
            <path transform="translate(4 0)" d={tower} />
            <text x="14.5" y="8.5">
              {area.fortified}
            </text>
          </>
        ) : null}
        {mark === 'air' ? (
          <g transform="translate(3 0)">
            <path d={noFly} />
            <path className="map-mark-strike" d="M.5 9.5 9.5.5" />
          </g>
        ) : null}
        {mark === 'council' ? <path transform="translate(4 0)" d={house} /> : null}
        {mark === 'truce' ? <path transform="translate(5 .5)" d={truce} /> : null}
      </g>
    )
  })
}

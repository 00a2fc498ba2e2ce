import { memo } from 'react'
import type { Point } from '../../game/theatres/geometry.ts'
import type { Sign } from './boxes.ts'
import type { MapArea } from './model.ts'
import type { MapArrow } from './types.ts'

/** Signs of the orders that fall on one area. */
export const badges: Record<'air' | 'bombard' | 'deploy', string> = {
  air: 'M0-4.5.8-1.5 4.5.8V2L.8 1 .6 3.3 2 4.3V5L0 4.4-2 5V4.3L-.6 3.3-.8 1-4.5 2V.8L-.8-1.5Z',
  bombard: 'M0-4.5 1-1.5 4-3 2.2-.2 4.8 1.3 1.7 1.5 1.8 4.6 0 2.2-1.8 4.6-1.7 1.5-4.8 1.3-2.2-.2-4-3-1-1.5Z',
  deploy: 'M-3.5-3.5 0-.8 3.5-3.5V-1L0 1.8-3.5-1ZM-3.5 .5 0 3.2 3.5.5V3L0 5.7-3.5 3Z',
}

/** A bent arrow from area to area; the head is apart so that the shaft can be dashed. */
export function arrowPath(from: Point, to: Point): { shaft: string; head: string } {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const start: Point = [from[0] + ux * length * 0.14, from[1] + uy * length * 0.14]
  const tip: Point = [from[0] + ux * length * 0.8, from[1] + uy * length * 0.8]
  const bend: Point = [from[0] + dx * 0.5 - uy * length * 0.1, from[1] + dy * 0.5 + ux * length * 0.1]
  const [hx, hy] = [tip[0] - bend[0], tip[1] - bend[1]]
  const reach = Math.hypot(hx, hy) || 1
  const [vx, vy] = [hx / reach, hy / reach]
  const neck: Point = [tip[0] - vx * 9, tip[1] - vy * 9]
  const point = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
  return {
    shaft: `M${point(start)}Q${point(bend)} ${point(neck)}`,
    head: `M${point(tip)}L${point([neck[0] - vy * 6, neck[1] + vx * 6])}L${point([neck[0] + vy * 6, neck[1] - vx * 6])}Z`,
  }
}

function Arrow({ arrow, from, to }: { arrow: MapArrow; from: MapArea; to: MapArea }) {
  const { shaft, head } = arrowPath(from.shape.centre, to.shape.centre)
  return (
    <g className="map-arrow" data-actor={arrow.actor} data-tone={arrow.tone} data-kind={arrow.kind}>
      <path className="map-arrow-halo" d={shaft} />
      <path className="map-arrow-halo-head" d={head} />
      <path className="map-arrow-shaft" d={shaft} />
      <path className="map-arrow-head" d={head} />
    </g>
  )
}

function Badge({ arrow, room }: Sign) {
  if (arrow.kind === 'offensive' || arrow.kind === 'move') return null
  const { x, y, width } = room
  return (
    <g
      className="map-badge"
      data-actor={arrow.actor}
      data-tone={arrow.tone}
      transform={`translate(${x + width / 2} ${y + width / 2}) scale(${width / 15})`}
    >
      <circle r="6.8" />
      <path d={badges[arrow.kind]} transform="scale(.92)" />
    </g>
  )
}

export const ArrowLayer = memo(function ArrowLayer({
  arrows,
  areas,
  signs,
}: {
  arrows: readonly MapArrow[]
  areas: readonly MapArea[]
  signs: readonly Sign[]
}) {
  const byId = new Map(areas.map((area) => [area.id, area]))
  return (
    <g className="map-arrows" aria-hidden="true">
      {arrows.map((arrow) => {
        const from = arrow.from === null ? undefined : byId.get(arrow.from)
        const to = byId.get(arrow.to)
        if (from === undefined || to === undefined) return null
        return <Arrow key={arrow.id} arrow={arrow} from={from} to={to} />
      })}
      {signs.map((sign) => (
        <Badge key={sign.arrow.id} {...sign} />
      ))}
    </g>
  )
})

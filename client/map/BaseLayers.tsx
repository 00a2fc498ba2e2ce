import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapLayers, PlacedName, Point, TheatreGeometry } from '../../game/theatres/geometry.ts'

/** Land that goes on where the drawing is cut off, however much of it a wide or a tall plate shows. */
const onward: Readonly<Record<string, string>> = {
  syria: 'M30 878H6000V6000H30ZM1438-2000H6000V900H1438ZM-6000-2000H6000V-158H-158V206H-6000Z',
  libya: 'M-358 1078H6000V6000H-358ZM1338 316H6000V6000H1338ZM-6000-150H-358V6000H-6000Z',
}

/** Water lines along the shore, the widest first. */
const shore = [26, 17, 9, 3.5] as const

export const Ground = memo(function Ground({ geometry }: { geometry: TheatreGeometry }) {
  const { layers, theatre } = geometry
  return (
    <g className="map-ground">
      <rect className="map-sea" x="-2000" y="-2000" width="6000" height="6000" />
      {shore.map((width) => (
        <path key={width} className="map-shore" d={layers.coast} strokeWidth={width} />
      ))}
      {layers.neighbours.map((land) => (
        <path key={land.id} className="map-land" d={land.path} />
      ))}
      <path className="map-onward" d={onward[theatre] ?? ''} />
      {layers.occupied.map((land) => (
        <path key={land.name} className="map-occupied" d={land.path} />
      ))}
    </g>
  )
})

const riverWidth = [0, 2.6, 1.7, 1]

/** An aircraft, smaller than any counter's. */
export const AirBase = ({ at: [x, y] }: { at: Point }) => (
  <path
    className="map-base"
    transform={`translate(${String(x)} ${String(y)}) scale(1.05) translate(-5 -5)`}
    d="M5 .3 6 3.6 9.6 6V7.2L6 6 5.7 8 7 9.2V10L5 9.4 3 10V9.2L4.3 8 4 6 .4 7.2V6L4 3.6Z"
  />
)

/** Relief, water, roads and borders: above the fills of areas, under everything that changes. */
export const Terrain = memo(function Terrain({ layers }: { layers: MapLayers }) {
  return (
    <g className="map-terrain">
      {layers.ridges.map((ridge) => (
        <g key={ridge.hachures}>
          {ridge.shade.map((path) => (
            <path key={path} className="map-shade" d={path} />
          ))}
          {ridge.light.map((path) => (
            <path key={path} className="map-light" d={path} />
          ))}
          <path className="map-hachures" d={ridge.hachures} />
        </g>
      ))}
      {layers.sands === undefined ? null : <path className="map-sands" d={layers.sands} />}
      <path className="map-inner" d={layers.innerBorders} />
      {layers.rivers.map((river) => (
        <path key={river.path} className="map-river" d={river.path} strokeWidth={riverWidth[river.rank]} />
      ))}
      {layers.lakes.map((lake) => (
        <path key={lake.path} className="map-lake" d={lake.path} />
      ))}
      {layers.roads.map((road) => (
        <path key={road.path} className={`map-road map-road-${road.rank}`} d={road.path} />
      ))}
      <path className="map-outer" d={layers.outerBorder} />
      {layers.bases.map(({ name, at }) => (
        <AirBase key={name} at={at} />
      ))}
    </g>
  )
})

function Place({ place, view, kind }: { place: PlacedName; view: string; kind: 'land' | 'sea' }) {
  const { t, i18n } = useTranslation('names')
  const at = place.labels[view]
  if (at === undefined) return null
  const key = `place.${place.name}`
  const name = i18n.exists(key, { ns: 'names' }) ? t(key) : place.name
  return (
    <text className={`map-place map-place-${kind}`} x={at[0]} y={at[1]}>
      {name}
    </text>
  )
}

/** Names of seas and countries around. */
export const PlaceNames = memo(function PlaceNames({ layers, view }: { layers: MapLayers; view: string }) {
  return (
    <g aria-hidden="true">
      {layers.neighbours.map((land) => (
        <Place key={land.id} place={land} view={view} kind="land" />
      ))}
      {layers.seas.map((sea) => (
        <Place key={sea.name} place={sea} view={view} kind="sea" />
      ))}
    </g>
  )
})

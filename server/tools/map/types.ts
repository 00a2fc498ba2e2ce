/** What a theatre's config declares. Everything else is computed. */
import type { Terrain } from '../../../game/theatres/geometry.ts'

/** [longitude, latitude] or a place in the plane or on the drawing: always [x, y]. */
export type XY = readonly [number, number]
export type Line = readonly XY[]
/** Closed: its last point repeats its first. */
export type Ring = readonly XY[]
/** Outer ring first, then holes. */
export type Polygon = readonly Ring[]

/** A town in GeoNames by folded name; `near` chooses among namesakes. */
export type TownRef = string | { readonly name: string; readonly near: XY }

export interface AreaConfig {
  readonly id: string
  readonly name: string
  /** Shorter name set on the map, where `name` is too long for it. */
  readonly label?: string
  readonly ar: string
  readonly terrain: Terrain
  /** Voronoi seeds; the first is the area's main town. */
  readonly towns: readonly TownRef[]
  /** Seeds where GeoNames has no town. */
  readonly points?: readonly XY[]
  /** Where the main town is drawn, if GeoNames' place will not do. */
  readonly anchor?: XY
  /** Share of the drawing relative to what its size gives it. */
  readonly boost?: number
}

export interface RouteConfig {
  readonly id: string
  readonly name: string
  /** Index into `roads`; the route runs along that road. */
  readonly road: string
  /** Areas in order; `at` is the point on the road that stands for the area, if not its town. */
  readonly stops: readonly { readonly area: string; readonly at?: XY }[]
  readonly shields: Readonly<Record<string, readonly XY[]>>
}

export interface RoadConfig {
  readonly id: string
  readonly name: string
  readonly rank: 'motorway' | 'road'
  readonly line: Line
}

export interface RiverConfig {
  readonly name: string
  readonly rank: number
  readonly line: Line
  readonly nameAt?: Readonly<Record<string, number>>
}

export interface NamedPlaces {
  readonly name: string
  readonly ar: string | null
  /** By view id, in map units: set by eye. */
  readonly labels: Readonly<Record<string, XY>>
}

export interface ViewConfig {
  /** Areas that the view is about; `null` is all of them and the whole frame. */
  readonly areas: readonly string[] | null
  readonly margin: number
  /** Type size and counter sizes to try, in map units. */
  readonly type: number
  readonly counters: readonly number[]
}

export interface WarpConfig {
  /** East–west stretch before anything else. */
  readonly stretchX: number
  /** How far small areas are levelled up: weight = max(floor, (area/mean)^power) × boost. */
  readonly power: number
  readonly floor: number
  /** Strength (0–1) and blur (of 240 steps) of the separate x and y pre-warp. */
  readonly marginal: number
  readonly marginalBlur: number
  readonly passes: number
  /** Largest ratio between the x and y scales of the final fit. */
  readonly anisotropy: number
  /** Countries that are kept from shrinking, with their density. */
  readonly hold: readonly { readonly country: string; readonly density: number }[]
}

export interface ExitConfig {
  readonly id: string
  readonly name: string
  readonly area: string
  readonly to: string
  readonly at: XY
}

export interface TheatreConfig {
  readonly theatre: string
  readonly name: string
  readonly ar: string
  /** ISO 3166 numeric and alpha-2. */
  readonly iso: string
  readonly countryCode: string
  readonly latitude: number
  /** Lon/lat box that neighbouring countries are cut to. */
  readonly window: readonly [number, number, number, number]
  readonly frame: {
    readonly width: number
    readonly height: number
    readonly padding: readonly [number, number, number, number]
    /** How far beyond it land is still drawn, in map units: screens of another shape show some. */
    readonly bleed?: number
  }
  readonly areas: readonly AreaConfig[]
  /** A river that divides the country; `beyond` closes its far bank to a ring. */
  readonly divide?: {
    readonly line: Line
    readonly beyond: Line
    readonly name: string
    readonly nameAt: Readonly<Record<string, number>>
  }
  readonly rivers: readonly RiverConfig[]
  readonly lakes: readonly { readonly name: string; readonly line: Ring }[]
  readonly roads: readonly RoadConfig[]
  readonly routes: readonly RouteConfig[]
  readonly ridges: readonly { readonly line: Line; readonly width: number }[]
  /** Seas of sand. */
  readonly sands?: readonly Ring[]
  readonly neighbours: readonly (NamedPlaces & {
    readonly id: string
    readonly iso: string
    /** Far away: drawn with few points. */
    readonly far?: boolean
  })[]
  readonly seas: readonly NamedPlaces[]
  readonly occupied: readonly {
    readonly name: string
    readonly ar: string
    readonly of: string
    readonly within: Ring
    readonly lines: readonly string[]
    readonly at: XY
  }[]
  readonly bases: readonly { readonly name: string; readonly at: XY }[]
  readonly exits: readonly ExitConfig[]
  readonly views: Readonly<Record<string, ViewConfig>>
  readonly warp: WarpConfig
  /** Corrections of adjacency after review: pairs by id. */
  readonly adjacency: { readonly add: readonly Pair[]; readonly drop: readonly Pair[] }
}

export type Pair = readonly [string, string]

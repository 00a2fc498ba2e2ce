/**
 * The shape of `<theatre>/geometry.json`: everything the client needs to draw a theatre, and
 * nothing the rules need (those read areas.json).
 *
 * All coordinates are units of one drawing, `frame` (Syria's 1280 × 720, Libya's 980 × 720); a view is a window on it.
 * Draw the same SVG with another viewBox and the map is closer; only labels and counters have
 * their own place in each view, so that type and counters keep their size on the screen.
 */

/** [x, y] */
export type Point = readonly [number, number]

/** [x, y, width, height], ready to be joined into a `viewBox` attribute. */
export type Box = readonly [number, number, number, number]

/** The `d` attribute of an SVG path. */
export type PathData = string

/** Text on the map: Latin first, Arabic below (Arabic leads in right-to-left). */
export interface MapName {
  readonly name: string
  /** null where the map shows no Arabic name. */
  readonly ar: string | null
}

/** A name set centred on a point: `at` is the middle of its Latin line's baseline. */
export interface MapLabel extends MapName {
  readonly at: Point
}

export interface TheatreGeometry {
  readonly theatre: string
  readonly title: MapName
  /** Shown in the map's border: the drawing is not to scale. */
  readonly note: string
  /** Data credit, must be shown on the map. */
  readonly credit: string
  readonly frame: Box
  /** `all`, in Syria also `northWest` and `north`, in Libya `north` and `west`: tight boxes; draw with preserveAspectRatio 'meet'. */
  readonly views: Readonly<Record<string, View>>
  readonly areas: readonly AreaGeometry[]
  readonly routes: readonly RouteGeometry[]
  readonly exits: readonly BorderExit[]
  readonly layers: MapLayers
}

export interface View {
  readonly box: Box
  /** Areas that have label and six slots in this view; the others are context, drawn muted. */
  readonly areas: readonly string[]
  /** Type size of area names, in map units. The Arabic line is 0.85 of it. */
  readonly type: number
}

export interface AreaGeometry {
  readonly id: string
  /** Full name; on the map the shorter `label` is set. */
  readonly name: string
  readonly label: string
  readonly ar: string
  readonly terrain: Terrain
  readonly path: PathData
  readonly bounds: Box
  /** The main town: dot on the map, end of route segments and of order arrows. */
  readonly town: Point
  /** Visual middle, for arrows and effects that concern the area as a whole. */
  readonly centre: Point
  /** By view id. `all` is always there. */
  readonly placements: Readonly<Record<string, Placement>>
}

export const TERRAINS = ['urban', 'fertile', 'coast', 'hills', 'steppe', 'desert'] as const
export type Terrain = (typeof TERRAINS)[number]

/** Where label and counters of an area stand in one view. */
export interface Placement {
  /** Middle of the Latin name's baseline; the Arabic line's is 0.95 of the view's type below. */
  readonly label: Point
  /** Box that both lines of the label fill, for collision and hit tests. */
  readonly labelBox: Box
  /** Side of a square counter, in map units. */
  readonly counter: number
  /** Top left corners of six counters, in reading order; empty in an area shown as context. */
  readonly slots: readonly Point[]
}

/** A road that the rules know: the M4 and the M5; in Libya the coastal road and those to the south. */
export interface RouteGeometry {
  /** `m4`, `m5`; `coast`, `jufra`, `fezzan` */
  readonly id: string
  readonly name: string
  /** Areas it runs through, in order; neighbours in the list are neighbours on the map. */
  readonly areas: readonly string[]
  /** From one area's town (or its point on the road) to the next: one per pair of areas. */
  readonly segments: readonly RouteSegment[]
  /** The stretch that lies in each area, for colouring the road by who holds it. */
  readonly stretches: readonly RouteStretch[]
  /** Where the road's number plate stands, by view id. */
  readonly shields: Readonly<Record<string, readonly Point[]>>
}

export interface RouteSegment {
  readonly from: string
  readonly to: string
  readonly path: PathData
}

export interface RouteStretch {
  readonly area: string
  readonly path: PathData
}

/** A crossing or port by which people and supply leave the theatre. */
export interface BorderExit {
  readonly id: string
  readonly name: string
  readonly area: string
  /** Country id as in `layers.neighbours`, or 'sea'. */
  readonly to: string
  /** On the area's outer border. */
  readonly at: Point
  /** Outward direction, a unit vector. */
  readonly out: Point
}

/** Drawn from first to last, under the counters. */
export interface MapLayers {
  readonly neighbours: readonly NeighbourLand[]
  /** Coastlines only, for water lines along the shore. */
  readonly coast: PathData
  readonly seas: readonly PlacedName[]
  /** Hatched: occupied land that is no area of the game. */
  readonly occupied: readonly OccupiedLand[]
  readonly ridges: readonly Ridge[]
  /** Dunes in the seas of sand: stroke only. */
  readonly sands?: PathData
  readonly lakes: readonly Water[]
  readonly rivers: readonly Water[]
  /** Borders between areas; those along a river are left out, since the river is drawn. */
  readonly innerBorders: PathData
  readonly outerBorder: PathData
  readonly roads: readonly Road[]
  readonly bases: readonly Town[]
}

/** A sea or country: a name with a place of its own in each view where it has room. */
export interface PlacedName extends MapName {
  /** By view id: middle of the Latin line's baseline. */
  readonly labels: Readonly<Record<string, Point>>
}

export interface NeighbourLand extends PlacedName {
  readonly id: string
  readonly path: PathData
}

export interface OccupiedLand extends MapLabel {
  /** The name in lines short enough for its place; `at` is the first one's. */
  readonly lines: readonly string[]
  readonly path: PathData
}

/** Relief lit from the north-west: fill `light` pale and `shade` dark, both faint; stroke `hachures`. */
export interface Ridge {
  /** From the widest to the narrowest ribbon; drawn over each other they make a soft slope. */
  readonly shade: readonly PathData[]
  readonly light: readonly PathData[]
  readonly hachures: PathData
}

export interface Water {
  readonly name: string
  /** 1 great river, 2 river, 3 stream. */
  readonly rank: number
  readonly path: PathData
  /** Where its name stands along the path (percent, for `textPath`), by view id. */
  readonly nameAt: Readonly<Record<string, number>>
}

export interface Road {
  /** Road number, or '' for an unnumbered one. */
  readonly name: string
  readonly rank: 'motorway' | 'road'
  readonly path: PathData
}

/** A place that is drawn but is no area: a military base. */
export interface Town extends MapName {
  readonly at: Point
}

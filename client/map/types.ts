/** What the map is told. It knows no rules: what can be chosen and what is going on comes as data. */
import type { ReactNode } from 'react'
import type { PublicScenario } from '../../game/model/api.ts'
import type { Board } from '../../game/model/board.ts'
import type { ActorId, AreaId, FormationId, TheatreId } from '../../game/model/ids.ts'
import type { TheatreGeometry } from '../../game/theatres/geometry.ts'

/** The part of a scenario that the map reads. */
export type MapScenario = Pick<PublicScenario, 'title' | 'areas' | 'sides'> & {
  readonly view: string
  /** Which map it is, in a game on two. */
  readonly among: TheatreId | null
}

/** The part of a board that is drawn. */
export type MapBoard = Pick<Board, 'turn' | 'areas' | 'formations' | 'agreements' | 'blockade' | 'redLines'>

/** `from` and `target` belong to an order in the making, `offer` to a text, `event` to what has just happened. */
export type Highlight = 'from' | 'target' | 'offer' | 'event'

/** An order on the map: from area to area, or onto one area. */
export interface MapArrow {
  readonly id: string
  readonly actor: ActorId
  readonly kind: 'offensive' | 'air' | 'bombard' | 'deploy' | 'move'
  readonly from: AreaId | null
  readonly to: AreaId
  /** `sealed`: own; `shown`: certified to us; `draft`: in the making; `done`: being played back. */
  readonly tone: 'sealed' | 'shown' | 'draft' | 'done'
}

/** A short remark at an area while Resolution plays: “−1 step”, “12,000 leave”. */
export interface MapMark {
  readonly area: AreaId
  readonly text: string
  readonly tone: 'plain' | 'alert' | 'good'
}

export interface FormationChoice {
  readonly selectable: ReadonlySet<FormationId>
  readonly selected: ReadonlySet<FormationId>
  readonly onToggle: (formation: FormationId) => void
}

/** What the foremost panel asks of the map; see game/mapMode.ts. */
export interface MapMode {
  /** Areas that can be chosen now; null: any, for its card. */
  readonly selectable: ReadonlySet<AreaId> | null
  readonly selected: AreaId | null
  readonly onSelect: ((area: AreaId) => void) | null
  readonly formations: FormationChoice | null
  readonly highlights: ReadonlyMap<AreaId, Highlight>
  /** null: the orders that the viewer knows. */
  readonly arrows: readonly MapArrow[] | null
  readonly marks: readonly MapMark[]
  /** Another position than the present one, e.g. of the step that is played back. */
  readonly board: MapBoard | null
  /** One line above the map: “Choose the area to attack”. Escape calls `onCancel`. */
  readonly prompt: string | null
  readonly onCancel: (() => void) | null
  /** Where something happens: a reader who is close is taken there. */
  readonly lookAt: readonly AreaId[]
}

export interface TheatreMapProps {
  readonly geometry: TheatreGeometry
  /** Its `view` names the window of the geometry; its areas are the live ones. */
  readonly scenario: MapScenario
  readonly board: MapBoard
  readonly mode: MapMode
  readonly arrows: readonly MapArrow[]
  readonly onPick: (area: AreaId) => void
  /** Escape, or the card's close button. */
  readonly onLeave: () => void
  /** A phone: no margins for card and prompt. */
  readonly small: boolean
  /** On the wall nobody points at anything: no margin for a card. */
  readonly wall: boolean
  /** Lies on the plate's lower margin while no area's card does. */
  readonly margin: ReactNode
}

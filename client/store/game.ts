/** What this browser knows of one match. Slices of the view are replaced by name, so unchanged ones keep their identity. */
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { PublicScenario } from '../../game/model/api.ts'
import type { Text } from '../../game/model/text.ts'
import type { SliceName, View } from '../../game/model/view.ts'
import type { Cable, Draft, PersonNo } from '../../game/model/cable.ts'
import type { StaffDesk } from '../../game/model/staff.ts'
import type { BotReason, Frame, Role, Roster, Welcome } from '../../game/model/wire.ts'
import { resolvedTurn } from '../game/foremost.ts'
import { keep } from './keep.ts'
import { createStore, type Store } from './store.ts'

export type LinkState = 'connecting' | 'online' | 'reconnecting' | 'refused'

export interface GameState {
  readonly match: string
  readonly link: LinkState
  /** How often the connection was lost and came back. */
  readonly resumed: number
  /** Why the server does not let us in, as message key `error.…`. */
  readonly refused: string | null
  readonly name: string
  readonly view: View | null
  readonly revision: number
  readonly roster: Roster | null
  readonly role: Role
  /** Own number in the roster. */
  readonly no: PersonNo | null
  readonly cables: readonly Cable[]
  /** Unsent texts of everybody in the own seat. */
  readonly drafts: readonly Draft[]
  /** What an instructor alone sees. */
  readonly desk: StaffDesk | null
  /** Server's clock minus ours, in milliseconds. */
  readonly skew: number
  readonly reasons: readonly BotReason[]
  readonly history: readonly ChronicleEntry[]
  /** Last turn of which `history` and the view together hold everything. */
  readonly toldTo: number
  readonly scenario: PublicScenario | null
  /** The secret part of the own seat's brief. */
  readonly secret: Text | null
  /** Last turn whose Resolution the reader has watched or left. */
  readonly seen: number
  /** Slices that the last frame changed. */
  readonly changed: readonly SliceName[]
}

export type GameStore = Store<GameState>

export const emptyGame = (match: string): GameState => ({
  match,
  link: 'connecting',
  refused: null,
  resumed: 0,
  name: '',
  view: null,
  revision: 0,
  roster: null,
  role: 'player',
  no: null,
  cables: [],
  drafts: [],
  desk: null,
  skew: 0,
  reasons: [],
  history: [],
  toldTo: 0,
  scenario: null,
  secret: null,
  seen: Number(keep.read(`seen.${match}`) ?? 0),
  changed: [],
})

export const createGame = (match: string): GameStore => createStore(emptyGame(match))

/** Whoever only looks at a seat's view can do nothing in it: then nothing is offered to be done. */
const heldBack = <T extends Partial<View>>(role: Role, slices: T): T =>
  role === 'player' || slices.legal === undefined ? slices : { ...slices, legal: [] }

export function welcome(store: GameStore, message: Welcome, here: number): void {
  const { link, resumed } = store.get()
  store.set({
    resumed: link === 'reconnecting' ? resumed + 1 : resumed,
    link: 'online',
    refused: null,
    name: message.name,
    role: message.role,
    no: message.no,
    cables: message.cables,
    drafts: message.drafts,
    view: heldBack(message.role, message.view),
    revision: message.revision,
    history: message.history,
    toldTo: resolvedTurn(message.view),
    reasons: message.reasons,
    roster: message.roster,
    skew: message.roster.now - here,
    changed: [],
  })
}

const isSliceOf =
  (view: View) =>
  (name: string): name is SliceName =>
    Object.hasOwn(view, name)

/** Applies a frame. False when one is missing before it: then ask for everything again. */
export function applyFrame(store: GameStore, frame: Frame): boolean {
  const { view, revision, role } = store.get()
  if (view === null) return false
  if (frame.revision <= revision) return true
  if (frame.revision !== revision + 1) return false
  store.set({
    view: { ...view, ...heldBack(role, frame.slices) },
    revision: frame.revision,
    changed: Object.keys(frame.slices).filter(isSliceOf(view)),
  })
  return true
}

/** Past turns as the host tells them, as of `turn`; null when it did not answer: then what we hold must do. */
export function addHistory(store: GameStore, turn: number, history: readonly ChronicleEntry[] | null): void {
  store.set((now) => ({ toldTo: Math.max(now.toldTo, turn), history: history ?? now.history }))
}

export function applyRoster(store: GameStore, roster: Roster, here: number): void {
  store.set({ roster, skew: roster.now - here })
}

export function addCable(store: GameStore, cable: Cable): void {
  store.set(({ cables }) =>
    cables.some(({ id }) => id === cable.id)
      ? {}
      : { cables: [...cables, cable].toSorted((a, b) => a.id - b.id) },
  )
}

export function addDraft(store: GameStore, draft: Draft): void {
  store.set(({ drafts }) => ({
    drafts: [...drafts.filter(({ person, key }) => person !== draft.person || key !== draft.key), draft],
  }))
}

export function addReason(store: GameStore, reason: BotReason): void {
  store.set((now) => ({ reasons: [...now.reasons, reason] }))
}

export function markSeen(store: GameStore, turn: number): void {
  store.set({ seen: turn })
  keep.write(`seen.${store.get().match}`, String(turn))
}

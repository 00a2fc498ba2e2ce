/** How a part of the game screen reads the match and acts in it. */
import { createContext, use, useCallback, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { SeatCommand } from '../../game/model/command.ts'
import type { View } from '../../game/model/view.ts'
import type { Reply } from '../../game/model/wire.ts'
import type { PublicScenario } from '../../game/model/api.ts'
import type { GameState, GameStore } from './game.ts'
import type { Link } from '../net/link.ts'

export interface Game {
  readonly store: GameStore
  readonly link: Link
}
const GameContext = createContext<Game | null>(null)

export function GameProvider({ game, children }: { game: Game; children: ReactNode }) {
  return <GameContext value={game}>{children}</GameContext>
}

export function useGameHandle(): Game {
  const game = use(GameContext)
  if (game === null) throw new Error('outside of a game')
  return game
}

/** A part of what we know; the selector must return a piece of the state, not a new object. */
export function useGame<T>(select: (state: GameState) => T): T {
  const { store } = useGameHandle()
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}

/** The view, on screens that stand only when there is one (everything below `GameScreen`). */
export function useView(): View {
  const view = useGame((state) => state.view)
  if (view === null) throw new Error('no view yet')
  return view
}

/** The scenario, likewise. */
export function useScenario(): PublicScenario {
  const scenario = useGame((state) => state.scenario)
  if (scenario === null) throw new Error('no scenario yet')
  return scenario
}

/** A command without turn and phase: those stand in it so that a late one is refused. */
export type Act = SeatCommand extends infer C
  ? C extends SeatCommand
    ? Omit<C, 'turn' | 'phase'>
    : never
  : never

/** Submits for the present turn and phase; the reply says what was refused and why. */
export function useAct(): (act: Act) => Promise<Reply> {
  const { store, link } = useGameHandle()
  return useCallback(
    (act) => {
      const view = store.get().view
      if (view === null) return Promise.resolve(link.offline())
      return link.submit({ ...act, turn: view.turn, phase: view.phase })
    },
    [store, link],
  )
}

/** Our seat's own line of the view, or null for an observer. */
export function useOwnSeat() {
  const view = useView()
  return useMemo(
    () => (view.viewer === 'observer' ? null : (view.seats[view.viewer] ?? null)),
    [view.viewer, view.seats],
  )
}

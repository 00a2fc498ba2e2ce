import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Viewer } from '../../game/model/view.ts'
import { api } from '../net/api.ts'
import { connect } from '../net/socket.ts'
import { createGame } from '../store/game.ts'
import { GameProvider, useGame, type Game } from '../store/GameContext.tsx'
import { askAhead } from '../map/ahead.ts'
import { GameScreen } from './GameScreen.tsx'
import './game.css'
import './header.css'
import './desk.css'

function prepare(match: string): Game {
  const store = createGame(match)
  askAhead(match)
  return { store, link: connect(match, store) }
}

/** What the socket does not send because it never changes. */
async function fetchScenario({ store }: Game, scenario: string): Promise<void> {
  const texts = await api.scenario(scenario)
  if (texts.ok) store.set({ scenario: texts.value })
  else store.set({ link: 'refused', refused: texts.problem.error })
}

/** The secret line of the own seat; whoever is moved must not go on reading that of the seat before. */
async function fetchSecret({ store }: Game, viewer: Viewer): Promise<void> {
  store.set({ secret: null })
  if (viewer === 'observer') return
  const brief = await api.brief(store.get().match)
  if (brief.ok && store.get().view?.viewer === viewer) store.set({ secret: brief.value.secret })
}

/** Fetches them as soon as the first view says which scenario and which seat it is, and again for another seat. */
function watchForTexts(game: Game): () => void {
  let asked: Viewer | null = null
  return game.store.subscribe(() => {
    const { view } = game.store.get()
    if (view === null || asked === view.viewer) return
    if (asked === null) void fetchScenario(game, view.scenario)
    asked = view.viewer
    void fetchSecret(game, view.viewer)
  })
}

/** Whoever the instructor has taken out of the seat waits where the others see them. */
function Unseated() {
  const [, go] = useLocation()
  const code = useGame(({ roster, role, no }) =>
    role === 'player' && no !== null && roster?.waiting.some((person) => person.no === no) === true
      ? roster.code
      : null,
  )
  useEffect(() => {
    if (code !== null) go(`/s/${code}`, { replace: true })
  }, [code, go])
  return null
}

export function GamePage({ match }: { match: string }) {
  const [game] = useState(() => prepare(match))
  useEffect(() => {
    const stop = watchForTexts(game)
    game.link.open()
    return () => {
      stop()
      game.link.close()
    }
  }, [game])
  return (
    <GameProvider game={game}>
      <Unseated />
      <GameScreen />
    </GameProvider>
  )
}

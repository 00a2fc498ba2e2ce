import { useEffect, useState } from 'react'
import { api } from '../net/api.ts'
import { connect } from '../net/socket.ts'
import { createGame } from '../store/game.ts'
import { GameProvider, type Game } from '../store/GameContext.tsx'
import { loadGeometry } from '../map/geometries.ts'
import { GameScreen } from './GameScreen.tsx'
import './game.css'
import './header.css'
import './desk.css'

function prepare(match: string): Game {
  const store = createGame(match)
  return { store, link: connect(match, store), geometry: loadGeometry() }
}

/** What the socket does not send because it never changes. */
async function fetchTexts({ store }: Game, scenario: string): Promise<void> {
  const { match, view } = store.get()
  const [texts, brief] = await Promise.all([
    api.scenario(scenario),
    view === null || view.viewer === 'observer' ? null : api.brief(match),
  ])
  if (texts.ok) store.set({ scenario: texts.value })
  else store.set({ link: 'refused', refused: texts.problem.error })
  if (brief?.ok === true) store.set({ secret: brief.value.secret })
}

/** Fetches them once, as soon as the first view says which scenario it is. */
function watchForTexts(game: Game): () => void {
  let asked = false
  return game.store.subscribe(() => {
    const { view } = game.store.get()
    if (view === null || asked) return
    asked = true
    void fetchTexts(game, view.scenario)
  })
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
      <GameScreen />
    </GameProvider>
  )
}

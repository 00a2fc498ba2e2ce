import { useEffect, useState } from 'react'
import { GameMap } from '../game/GameMap.tsx'
import { LinkState, Unopened } from '../game/LinkState.tsx'
import { useTold } from '../game/useTold.ts'
import { ToldContext } from '../i18n/told.ts'
import { askAhead } from '../map/ahead.ts'
import { api } from '../net/api.ts'
import { connect } from '../net/socket.ts'
import { createGame } from '../store/game.ts'
import { GameProvider, useGame, type Game } from '../store/GameContext.tsx'
import { ScreenHead } from './ScreenHead.tsx'
import { ScreenSide } from './ScreenSide.tsx'
import '../game/game.css'

function prepare(match: string): Game {
  const store = createGame(match)
  askAhead(match)
  return { store, link: connect(match, store, 'screen') }
}

function Wall({ code, links }: { code: string; links: readonly string[] }) {
  const ready = useGame((state) => state.view !== null && state.scenario !== null)
  const maps = useGame((state) => state.scenario?.theatres.length ?? 1)
  const told = useTold()
  if (!ready) return <Unopened />
  return (
    <ToldContext value={told}>
      <div className="wall">
        <ScreenHead />
        <LinkState />
        <main className="wall-main" data-maps={maps}>
          <GameMap slip={null} wall />
          <ScreenSide code={code} links={links} />
        </main>
      </div>
    </ToldContext>
  )
}

/** The game on the wall: map, clock, and what everybody may know. */
export function ScreenGame({
  match,
  scenario,
  code,
  links,
}: {
  match: string
  scenario: string
  code: string
  links: readonly string[]
}) {
  const [game] = useState(() => prepare(match))
  useEffect(() => {
    void api.scenario(scenario).then((answer) => {
      game.store.set(
        answer.ok ? { scenario: answer.value } : { link: 'refused', refused: answer.problem.error },
      )
    })
    game.link.open()
    return () => game.link.close()
  }, [game, scenario])
  return (
    <GameProvider game={game}>
      <Wall code={code} links={links} />
    </GameProvider>
  )
}

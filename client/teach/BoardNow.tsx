import { GameMap } from '../game/GameMap.tsx'

/** Under the table of seats, where a screen is large enough: the map as everybody sees it. */
export function BoardNow() {
  return (
    <div className="teach-map">
      <GameMap slip={null} />
    </div>
  )
}

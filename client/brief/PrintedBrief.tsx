import { createPortal } from 'react-dom'
import { useGame, useScenario, useView } from '../store/GameContext.tsx'
import { BriefSheet } from './BriefSheet.tsx'
import './sheet.css'

/** What paper gets in place of the game's screen while the brief is open: one page, the own secret on it. */
export function PrintedBrief() {
  const { viewer } = useView()
  const scenario = useScenario()
  const secret = useGame((state) => state.secret)
  const seat = scenario.seats.find(({ id }) => id === viewer)
  if (seat === undefined) return null
  return createPortal(
    <div className="sheet-own">
      <BriefSheet scenario={scenario} seat={seat} secret={secret} />
    </div>,
    document.body,
  )
}

/** What weighs most, as a sentence. */
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Point } from '../../game/talks/lines.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario } from '../store/GameContext.tsx'

/** To the reader, `for` and `against`; of somebody else, `grounds` and `doubts`. */
export type Tone = 'for' | 'against' | 'grounds' | 'doubts'

export function usePoint(): (seat: ActorId, tone: Tone, point: Point) => string {
  const { t } = useTranslation('adviser')
  const names = useNames()
  const { seats } = useScenario()
  return (seat, tone, point) => {
    if (point.of !== 'aim') return t(`counsel.${tone}.${point.of}`)
    const title = seats.find(({ id }) => id === seat)?.objectives[point.objective]?.title
    if (title === undefined) return t(`counsel.${tone}.rest`)
    return t(`counsel.${tone}.aim`, { aim: names.text(title), points: names.signed(point.points) })
  }
}

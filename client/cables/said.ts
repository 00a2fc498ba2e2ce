/** What a cable says: a person's own words, or a bot's, made here in the reader's language. */
import { useTranslation } from 'react-i18next'
import type { PublicScenario } from '../../game/model/api.ts'
import type { Cable, Said } from '../../game/model/cable.ts'
import type { Text } from '../../game/model/text.ts'
import { useNames } from '../i18n/names.ts'
import { useGame } from '../store/GameContext.tsx'

type Spoken = Pick<Cable, 'from' | 'text' | 'said'>

/** The seat's line or aim that is named; null for a line of the formula. */
function namedBy(scenario: PublicScenario | null, from: string, why: Said['why']): Text | null {
  const seat = scenario?.seats.find(({ id }) => id === from)
  if (why.by === 'line') return seat?.doctrine[why.list][why.index]?.why ?? null
  return why.objective === null ? null : (seat?.objectives[why.objective]?.title ?? null)
}

export function useSaid(): (cable: Spoken) => string {
  const { t } = useTranslation('talks')
  const names = useNames()
  const scenario = useGame((state) => state.scenario)
  return ({ from, text, said }) => {
    if (said === null) return text
    const { act, why } = said
    const named = namedBy(scenario, from, why)
    const side = act === 'refuse' ? 'against' : 'for'
    const of = why.by === 'line' ? 'line' : named === null && why.of === 'aim' ? 'nothing' : why.of
    const reason = t(`said.${side}.${of}`, { named: named === null ? '' : names.text(named) })
    return `${t(`said.${act}`)} ${reason}`
  }
}

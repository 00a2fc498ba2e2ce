import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScenarioCard } from '../../game/model/api.ts'
import { usualLevel } from '../../game/model/bot.ts'
import { BotLevelField } from '../lobby/BotLevelField.tsx'
import { lessonCard } from './lessonCard.ts'
import { ScenarioBox } from './ScenarioBox.tsx'
import { groupsOf } from './useCards.ts'

/** What there is beside the lesson. */
export function Scenarios({ cards }: { cards: readonly ScenarioCard[] }) {
  const { t } = useTranslation('ui')
  const [bots, setBots] = useState(usualLevel)
  const groups = groupsOf(cards.filter(({ id }) => id !== lessonCard.scenario))
  if (groups.length === 0) return null
  return (
    <section className="scenarios">
      <h2>{t('front.scenarios')}</h2>
      <BotLevelField value={bots} onChange={setBots} />
      {groups.map(([first, ...rest]) =>
        first === undefined ? null : <ScenarioBox key={first.id} cards={[first, ...rest]} bots={bots} />,
      )}
    </section>
  )
}

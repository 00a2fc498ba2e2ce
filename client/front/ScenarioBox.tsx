import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScenarioCard } from '../../game/model/api.ts'
import type { BotLevel } from '../../game/model/bot.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { ReadingFields } from './ReadingFields.tsx'
import { SeatButtons } from './SeatButtons.tsx'

/** One scenario: how long, on which reading of the facts, in which seat. */
export function ScenarioBox({
  cards,
  bots,
}: {
  cards: readonly [ScenarioCard, ...ScenarioCard[]]
  bots: BotLevel
}) {
  const { t } = useTranslation('ui')
  const language = currentLanguage()
  const [key, setKey] = useState(cards[0].key)
  const [unusual, setUnusual] = useState<string | null>(null)
  const [contested, setContested] = useState(false)
  const card = cards.find((each) => each.key === key) ?? cards[0]
  const { title, summary, notice, turns, minutes, recommended, seats } = card
  const forPeople = seats.filter(({ open }) => open).length
  return (
    <section className="scenario" aria-label={title[language]}>
      <h3>{title[language]}</h3>
      <p>{summary[language]}</p>
      {cards.length < 2 ? null : (
        <Segmented
          label={t('front.length')}
          name={`variant ${card.id}`}
          options={cards.map((each) => ({ value: each.key, label: each.variant[language] }))}
          value={key}
          onChange={(next) => {
            setKey(next)
            setUnusual(null)
          }}
        />
      )}
      <p className="small quiet">
        {t(forPeople === seats.length ? 'front.sizeAll' : 'front.size', { turns, minutes, seats: forPeople })}
      </p>
      <SeatButtons
        key={key}
        game={unusual ?? key}
        recommended={recommended}
        bots={bots}
        others={seats
          .filter(({ id, open }) => open && id !== recommended)
          .map(({ id, aim }) => ({ seat: id, line: aim[language] }))}
      />
      <details className="disclosure" onToggle={({ currentTarget }) => setContested(currentTarget.open)}>
        <summary>{t('front.contested')}</summary>
        <div className="disclosure-body stack">
          <p className="small quiet">{t('front.contestedAbout')}</p>
          {contested ? <ReadingFields key={key} card={card} onKey={setUnusual} /> : null}
        </div>
      </details>
      <Disclosure summary={t('front.before')}>
        <p className="small">{notice[language]}</p>
      </Disclosure>
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { Glossed } from '../help/Glossed.tsx'
import { SourceLink } from '../sources/SourceLink.tsx'
import { useScenario, useView } from '../store/GameContext.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'

/** What the turn brought without anybody's order; what asks us something is told with its question. */
export function NewsList() {
  const { t } = useTranslation('game')
  const names = useNames()
  const scenario = useScenario()
  const { news, questions, turn } = useView()
  const asked = new Set(questions.map(({ event }) => event))
  const now = news.filter((each) => each.turn === turn && !asked.has(each.id))
  if (now.length === 0) return null
  return (
    <section className="news stack" aria-label={t('news.title')}>
      <h3>{t('news.title')}</h3>
      {now.map(({ id, title, text }, index) => (
        <Disclosure key={id} summary={names.text(title)} open={index === 0}>
          <p>
            <Glossed>{names.text(text)}</Glossed>
          </p>
          <SourceLink type="event" id={`${scenario.id}/${id}`} />
        </Disclosure>
      ))}
    </section>
  )
}

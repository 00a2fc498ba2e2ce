import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicScenario } from '../../game/model/api.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { loadClaims, type Claim } from './claims.ts'

type Asked = PublicScenario['questions'][number]

const textOf = (asked: Asked) => ('text' in asked ? asked.text : asked)
const claimsOf = (asked: Asked): readonly string[] =>
  'claims' in asked ? asked.claims.filter((id) => id !== 'design') : []

/** What the sources say that the question rests on. */
function Claims({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('end')
  const [found, setFound] = useState<readonly Claim[] | 'unread' | 'failed'>('unread')
  const read = async () => {
    try {
      const all = await loadClaims()
      setFound(ids.flatMap((id) => all.get(id) ?? []))
    } catch {
      setFound('failed')
    }
  }
  if (found === 'failed') return <p className="small quiet">{t('claims.failed')}</p>
  if (found === 'unread')
    return (
      <Button look="quiet" size="small" icon="next" onClick={() => void read()}>
        {t('claims.show', { count: ids.length })}
      </Button>
    )
  return (
    <ul className="end-claims small">
      {found.map(({ id, source, section, paraphrase }) => (
        <li key={id}>
          <span lang="en">{paraphrase}</span>{' '}
          <span className="quiet">
            {t(`claims.source.${source}`)}, {section}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What to talk about now, each with what it rests on. */
export function Questions() {
  const { t } = useTranslation('end')
  const names = useNames()
  const { questions } = useScenario()
  return (
    <section className="stack" aria-label={t('questions')}>
      <h3>{t('questions')}</h3>
      <ol className="end-questions">
        {questions.map((asked) => {
          const ids = claimsOf(asked)
          return (
            <li key={textOf(asked).en}>
              <p>{names.text(textOf(asked))}</p>
              {ids.length === 0 ? null : <Claims ids={ids} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

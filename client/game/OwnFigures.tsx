import { useTranslation } from 'react-i18next'
import { useOwnSeat } from '../store/GameContext.tsx'
import { Explain } from '../ui/Explain.tsx'

const figures = ['materiel', 'home', 'standing', 'credibility', 'leverage'] as const
/** Those with a fixed top are shown as a share of it. */
const most: Partial<Record<(typeof figures)[number], number>> = { home: 10, standing: 10, credibility: 10 }

/** One's own numbers; each opens to what it means. */
export function OwnFigures() {
  const { t } = useTranslation(['game', 'glossary'])
  const seat = useOwnSeat()
  if (seat === null) return null
  return (
    <ul className="figures">
      {figures.map((id) => {
        const value = seat[id]
        if (value === undefined) return null
        const name = t(`figures.${id}`)
        const top = most[id]
        return (
          <li key={id}>
            <Explain
              className="figure"
              label={t('figures.show', { name, value })}
              title={name}
              content={<p>{t(`glossary:${id}`)}</p>}
            >
              <span className="figure-name">{name}</span>
              <span className="figure-value number">{value}</span>
              {top === undefined ? null : (
                <span className="figure-bar" style={{ '--share': `${(100 * value) / top}%` }} />
              )}
            </Explain>
          </li>
        )
      })}
    </ul>
  )
}

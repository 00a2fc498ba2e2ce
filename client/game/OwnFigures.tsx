import { useTranslation } from 'react-i18next'
import type { KnownSeat } from '../../game/model/board.ts'
import { useOwnSeat } from '../store/GameContext.tsx'
import { Explain } from '../ui/Explain.tsx'

const levels = ['materiel', 'home', 'standing', 'credibility'] as const
/** Those with a fixed top are shown as a share of it. */
const most: Partial<Record<(typeof levels)[number], number>> = { home: 10, standing: 10, credibility: 10 }

interface Figure {
  readonly key: string
  readonly id: (typeof levels)[number] | 'leverage'
  readonly value: number
  readonly top?: number | undefined
  /** On which map, in a game on two. */
  readonly map?: string
}

function figuresOf(seat: KnownSeat): Figure[] {
  const plain = levels.flatMap((id) => {
    const value = seat[id]
    return value === undefined ? [] : [{ key: id, id, value, top: most[id] }]
  })
  const leverage = Object.entries(seat.leverage ?? {})
  const maps = leverage.map(([map, value]) => ({
    key: `leverage ${map}`,
    id: 'leverage' as const,
    value,
    ...(leverage.length > 1 ? { map } : {}),
  }))
  return [...plain, ...maps]
}

/** One's own numbers; each opens to what it means. */
export function OwnFigures() {
  const { t } = useTranslation(['game', 'glossary'])
  const seat = useOwnSeat()
  if (seat === null) return null
  return (
    <ul className="figures">
      {figuresOf(seat).map(({ key, id, value, top, map }) => {
        const name =
          map === undefined ? t(`figures.${id}`) : t('figures.on', { name: t(`figures.${id}`), map })
        return (
          <li key={key}>
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

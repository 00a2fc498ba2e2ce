import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Reveal } from '../../game/model/view.ts'
import { useNames } from '../i18n/names.ts'
import { useChronicle } from '../store/chronicle.ts'
import { useOwnSeat, useScenario } from '../store/GameContext.tsx'

/** Who foresaw what; one's own guesses one by one, and what one had meant to do. */
export function Predictions({ seat, reveal }: { seat: ActorId | null; reveal: Reveal }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const scenario = useScenario()
  const own = useChronicle().filter(({ key }) => key === 'chronicle.prediction')
  const intent = useOwnSeat()?.prediction?.intent ?? ''
  const made = scenario.seats.flatMap(({ id }) => {
    const tally = reveal.predictions[id]
    return tally === undefined || tally.made === 0 ? [] : [{ id, ...tally }]
  })
  return (
    <section className="stack" aria-label={t('predictions')}>
      <h3>{t('predictions')}</h3>
      {made.length === 0 ? <p className="quiet">{t('noPredictions')}</p> : null}
      <ul className="end-list">
        {made.map(({ id, right, made: all }) => (
          <li key={id}>{t(id === seat ? 'rightOwn' : 'right', { seat: id, right, count: all })}</li>
        ))}
        {own.map((entry) => (
          <li key={entry.turn} className="quiet">
            {t('inTurn', { turn: entry.turn })} {names.message(entry)}
          </li>
        ))}
      </ul>
      {intent === '' ? null : (
        <blockquote className="end-intent">
          <p>{intent}</p>
          <footer className="small quiet">{t('intent')}</footer>
        </blockquote>
      )}
    </section>
  )
}

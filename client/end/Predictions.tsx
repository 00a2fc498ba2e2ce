import { useTranslation } from 'react-i18next'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Reveal } from '../../game/model/view.ts'
import { useNames } from '../i18n/names.ts'
import { newsOf } from '../resolution/sums.ts'
import { useChronicle } from '../store/chronicle.ts'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import { Title } from './Title.tsx'

const mostNews = 4

/** What one meant to do: sent with the guess, or else as this browser still keeps it. */
function useIntent({ turn, params }: ChronicleEntry): string {
  const match = useGame((state) => state.match)
  const { intent } = params
  return typeof intent === 'string' ? intent : (keep.read(`draft.intent.${match}.${turn}`) ?? '')
}

/** A turn: what one guessed and wanted, and what everybody saw come of it. */
function Turn({ guess }: { guess: ChronicleEntry }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const intent = useIntent(guess)
  const news = newsOf(useChronicle(), guess.turn)
  return (
    <li className="end-guess">
      <h4>{t('turnOf', { turn: guess.turn })}</h4>
      <p>{names.message(guess)}</p>
      <dl>
        {intent === '' ? null : (
          <>
            <dt>{t('intent')}</dt>
            <dd className="end-intent">{intent}</dd>
          </>
        )}
        <dt>{t('cameOfIt')}</dt>
        <dd>
          {news.length === 0
            ? t('quietTurn')
            : news
                .slice(0, mostNews)
                .map((entry) => names.message(entry))
                .join(' ')}
        </dd>
      </dl>
    </li>
  )
}

/** Who foresaw what; one's own guesses and aims one by one, beside what came of them. */
export function Predictions({ seat, reveal }: { seat: ActorId | null; reveal: Reveal }) {
  const { t } = useTranslation('end')
  const scenario = useScenario()
  const own = useChronicle().filter(({ key }) => key === 'chronicle.prediction')
  const made = scenario.seats.flatMap(({ id }) => {
    const tally = reveal.predictions[id]
    return tally === undefined || tally.made === 0 ? [] : [{ id, ...tally }]
  })
  return (
    <section className="stack end-foresight" aria-label={t('predictions')}>
      <Title rules="prediction">{t('predictions')}</Title>
      {made.length === 0 ? <p className="quiet">{t('noPredictions')}</p> : null}
      <ul className="end-list">
        {made.map(({ id, right, made: all }) => (
          <li key={id}>{t(id === seat ? 'rightOwn' : 'right', { seat: id, right, count: all })}</li>
        ))}
      </ul>
      <ol className="end-guesses">
        {own.map((entry) => (
          <Turn key={entry.turn} guess={entry} />
        ))}
      </ol>
    </section>
  )
}

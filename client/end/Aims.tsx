import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Reveal } from '../../game/model/view.ts'
import { Glossed } from '../help/Glossed.tsx'
import { useNames } from '../i18n/names.ts'
import { useScenario } from '../store/GameContext.tsx'
import { ScoreBar } from './ScoreBar.tsx'
import { Title } from './Title.tsx'

export function verdict(own: number, par: number): 'above' | 'level' | 'below' {
  const difference = Math.round(10 * (own - par)) / 10
  return difference > 0 ? 'above' : difference < 0 ? 'below' : 'level'
}

/** Aim by aim: own score, history's, the difference. Also used for the other seats. */
export function AimList({ seat, reveal }: { seat: ActorId; reveal: Reveal }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const objectives = useScenario().seats.find(({ id }) => id === seat)?.objectives ?? []
  const own = reveal.result.objectives[seat] ?? []
  const par = reveal.par[seat]?.objectives ?? []
  return (
    <ul className="end-aims">
      {objectives.map((objective, index) => (
        <li key={objective.title.en}>
          <span>{names.text(objective.title)}</span>
          <span className="small quiet">{t('weight', { weight: objective.weight })}</span>
          <ScoreBar own={own[index] ?? 0} par={par[index] ?? null} />
        </li>
      ))}
    </ul>
  )
}

/** Own aims against history. */
export function Aims({ seat, reveal }: { seat: ActorId; reveal: Reveal }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const total = reveal.result.totals[seat] ?? 0
  const par = reveal.par[seat]?.total ?? null
  return (
    <section className="stack" aria-label={t('aims')}>
      <Title rules="end">{t('aims')}</Title>
      <p className="end-total">
        <b className="number">{names.number(total)}</b>
        {par === null ? null : (
          <span>{t(`verdict.${verdict(total, par)}`, { par, difference: Math.abs(total - par) })}</span>
        )}
      </p>
      <AimList seat={seat} reveal={reveal} />
      <p className="small quiet">
        <Glossed>{t('aimsHow')}</Glossed>
      </p>
    </section>
  )
}

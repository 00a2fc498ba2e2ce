import { atBorders } from '../../game/board/borders.ts'
import { useTranslation } from 'react-i18next'
import type { Reveal } from '../../game/model/view.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { Title } from './Title.tsx'

/** The human cost, area by area. Nobody gets points for harm. */
export function People({ reveal }: { reveal: Reveal }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const { areas, border } = useView()
  const start = useScenario().areas
  const rows = Object.entries(areas)
    .map(([id, area]) => ({
      id,
      left: (start[id]?.people ?? area.people) - area.people,
      of: start[id]?.people ?? 0,
    }))
    .filter(({ left }) => left > 0)
    .toSorted((a, b) => b.left - a.left)
  const exits = Object.entries(border).filter(([, { total }]) => total > 0)
  return (
    <section className="stack" aria-label={t('people')}>
      <Title rules="people">{t('people')}</Title>
      <p className="end-total">
        <b className="number">{names.number(reveal.result.displaced)}</b>
        <span>{t('displaced', { border: atBorders({ border }, 'total') })}</span>
      </p>
      {rows.length === 0 ? null : (
        <table className="end-table">
          <thead>
            <tr>
              <th scope="col">{t('fledFrom')}</th>
              <th scope="col">{t('fled')}</th>
              <th scope="col">{t('ofThose')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, left, of }) => (
              <tr key={id}>
                <th scope="row">{names.area(id)}</th>
                <td className="number">{names.number(left)}</td>
                <td className="number">{names.chance(of === 0 ? 0 : Math.round((1000 * left) / of))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {exits.length < 2 ? null : (
        <p>
          {t('atBorders')}{' '}
          {names.list(exits.map(([exit, { total }]) => t('atBorder', { exit, people: total })))}.
        </p>
      )}
      <p className="small quiet">{t('noPoints')}</p>
    </section>
  )
}

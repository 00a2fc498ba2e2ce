import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Reveal } from '../../game/model/view.ts'
import { useNames } from '../i18n/names.ts'
import { holds } from './PeaceCurve.tsx'

/** Three figures beside each other, never added up: they often pull apart. */
export function Headlines({ seat, reveal }: { seat: ActorId | null; reveal: Reveal }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const { totals, order, aftermath } = reveal.result
  const peace = holds(aftermath.model).at(-1) ?? 0
  const figures = [
    ...(seat === null ? [] : [{ id: 'aims', value: names.number(Math.round(totals[seat] ?? 0)), of: true }]),
    { id: 'tonight', value: names.number(order), of: true },
    { id: 'peace.title', value: names.chance(peace), of: false },
  ]
  return (
    <section aria-label={t('headlines')}>
      <ul className="end-headlines">
        {figures.map(({ id, value, of }) => (
          <li key={id}>
            <span className="small">{t(id)}</span>
            <b className="number">{value}</b>
            <span className="small quiet">{of ? t('ofHundred') : t('peace.short')}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{t('headlinesHow')}</p>
    </section>
  )
}

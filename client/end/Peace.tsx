import { useTranslation } from 'react-i18next'
import type { Aftermath } from '../../game/model/state.ts'
import type { Reveal } from '../../game/model/view.ts'
import { Glossed } from '../help/Glossed.tsx'
import { useNames } from '../i18n/names.ts'
import { SourceLink } from '../sources/SourceLink.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { holds, PeaceCurve } from './PeaceCurve.tsx'
import { Title } from './Title.tsx'

/** Why the war comes back where it does, the largest reason first. */
function Causes({ reading }: { reading: Aftermath }) {
  const { t } = useTranslation('end')
  const names = useNames()
  if (reading.causes.length === 0) return <p>{t('peace.noCauses')}</p>
  return (
    <ol className="end-causes">
      {reading.causes.map(({ cause, share }) => (
        <li key={cause}>
          <strong>{t(`cause.${cause}.name`)}</strong>{' '}
          <span className="number quiet">{names.chance(share * 10)}</span>
          <span className="small">
            {' '}
            <Glossed>{t(`cause.${cause}.about`)}</Glossed>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The curve in figures, half-year by half-year. */
function Figures({ model, sceptic }: { model: Aftermath; sceptic: Aftermath }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const [first, second] = [holds(model), holds(sceptic)]
  return (
    <table className="end-table">
      <thead>
        <tr>
          <th scope="col">{t('peace.after')}</th>
          <th scope="col">{t('peace.model')}</th>
          <th scope="col">{t('peace.sceptic')}</th>
        </tr>
      </thead>
      <tbody>
        {first.slice(1).map((value, index) => (
          <tr key={index}>
            <th scope="row">{t('peace.years', { years: (index + 1) / 2 })}</th>
            <td className="number">{names.chance(value)}</td>
            <td className="number">{names.chance(second[index + 1] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where it came back most often, and between whom. */
function Places({ reading }: { reading: Aftermath }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const [first] = reading.places
  if (first === undefined || first.share === 0) return null
  return (
    <p>
      {t('peace.places')}{' '}
      {names.list(
        reading.places.map(({ area, dyad, share }) =>
          t('peace.place', { area, dyad, chance: names.chance(share) }),
        ),
      )}
      .
    </p>
  )
}

/** The third headline: what is left of tonight in five years, as a printed model sees it, and as its sceptic does. */
export function Peace({ reveal }: { reveal: Reveal }) {
  const { t } = useTranslation('end')
  const { model, sceptic } = reveal.result.aftermath
  return (
    <section className="stack" aria-label={t('peace.title')}>
      <Title rules="aftermath">{t('peace.title')}</Title>
      <p className="small quiet">
        <Glossed>{t('peace.about')}</Glossed> <SourceLink type="rule" id="R22" />
      </p>
      <PeaceCurve model={model} sceptic={sceptic} />
      <p className="end-keys small">
        <span className="end-key" data-line="model" /> {t('peace.model')}
        <span className="end-key" data-line="sceptic" /> {t('peace.sceptic')}: {t('peace.scepticAbout')}
      </p>
      <h4>{t('peace.why')}</h4>
      <Causes reading={model} />
      <Places reading={model} />
      <Disclosure summary={t('peace.inFigures')}>
        <Figures model={model} sceptic={sceptic} />
      </Disclosure>
      <Disclosure summary={t('peace.scepticWhy')}>
        <Causes reading={sceptic} />
      </Disclosure>
    </section>
  )
}

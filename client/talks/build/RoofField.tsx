import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { FormatPoints } from '../FormatWords.tsx'
import type { Roof } from './roofs.ts'

/** The choice of room: who hears it, who holds it, what a signature there is worth. */
export function RoofField({
  roofs,
  roof,
  onChoose,
}: {
  roofs: readonly Roof[]
  roof: Roof
  onChoose: (roof: Roof) => void
}) {
  const { t } = useTranslation(['talks', 'rules'])
  const name = (each: Roof) =>
    each.listed.length > 0
      ? t('roof.tacit', { people: each.listed })
      : each.format === 'hotline'
        ? t('roof.hotline', { people: each.people })
        : t(`roof.name.${each.format}`)
  return (
    <section className="stack">
      <h4>{t('roof.title')}</h4>
      <p className="small">
        <strong>{name(roof)}.</strong> {t(`roof.about.${roof.format}`)}
      </p>
      <p className="small">
        <FormatPoints format={roof.format} />
      </p>
      {roofs.length < 2 ? null : (
        <Disclosure summary={t('roof.other')}>
          <fieldset className="talks-stances">
            <legend className="hidden-text">{t('roof.title')}</legend>
            {roofs.map((each) => (
              <label key={each.id} className="talks-choice">
                <input
                  type="radio"
                  name="roof"
                  checked={each.id === roof.id}
                  onChange={() => onChoose(each)}
                />
                <span>
                  {name(each)}
                  <span className="small talks-roof">
                    <FormatPoints format={each.format} />
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <p className="small quiet">{t('roof.tables')}</p>
        </Disclosure>
      )}
    </section>
  )
}

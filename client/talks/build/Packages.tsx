import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Package } from '../../../game/model/scenario.ts'
import { useNames } from '../../i18n/names.ts'
import { useScenario } from '../../store/GameContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { roofFor, type Roof } from './roofs.ts'

/** Texts to start from, as far as this seat would make them now, or an empty sheet. */
export function Packages({
  reader,
  roofs,
  onStart,
}: {
  reader: ActorId
  roofs: readonly Roof[]
  onStart: (pack: Package | null) => void
}) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const own = useScenario().packages.filter(({ makers }) => makers.includes(reader))
  const fits = (pack: Package) => {
    const roof = roofFor(roofs, pack.format, pack.to)
    return roof?.people.some((each) => pack.to.includes(each)) === true
  }
  const later = own.filter((pack) => !fits(pack))
  return (
    <section className="stack">
      <h4>{t('build.start')}</h4>
      <ul className="talks-packages">
        {own.filter(fits).map((pack) => (
          <li key={pack.id}>
            <button type="button" className="talks-package" onClick={() => onStart(pack)}>
              <strong>{names.text(pack.title)}</strong>
              <span className="small">{names.text(pack.about)}</span>
              {pack.format === 'bilateral' ? null : (
                <span className="small quiet">{t(`roof.name.${pack.format}`)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <Button icon="plus" onClick={() => onStart(null)}>
        {t('build.scratch')}
      </Button>
      {later.length === 0 ? null : (
        <Disclosure summary={t('build.later', { count: later.length })}>
          <ul className="talks-later small">
            {later.map((pack) => (
              <li key={pack.id}>
                <strong>{names.text(pack.title)}</strong>{' '}
                {t('build.needsTable', { format: t(`roof.name.${pack.format}`) })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Package } from '../../../game/model/scenario.ts'
import { useNames } from '../../i18n/names.ts'
import { useScenario } from '../../store/GameContext.tsx'
import { Button } from '../../ui/Button.tsx'

/** Texts to start from, as far as this seat would make them, or an empty sheet. */
export function Packages({ reader, onStart }: { reader: ActorId; onStart: (pack: Package | null) => void }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const packages = useScenario().packages.filter(({ makers }) => makers.includes(reader))
  return (
    <section className="stack">
      <h4>{t('build.start')}</h4>
      <ul className="talks-packages">
        {packages.map((pack) => (
          <li key={pack.id}>
            <button type="button" className="talks-package" onClick={() => onStart(pack)}>
              <strong>{names.text(pack.title)}</strong>
              <span className="small">{names.text(pack.about)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button icon="plus" onClick={() => onStart(null)}>
        {t('build.scratch')}
      </Button>
    </section>
  )
}

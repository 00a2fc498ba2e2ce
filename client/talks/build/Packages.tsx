import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Package } from '../../../game/model/scenario.ts'
import { useNames } from '../../i18n/names.ts'
import { useScenario, useView } from '../../store/GameContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { fromPackage } from './draft.ts'
import { menuOf } from './menu.ts'
import { roofFor, type Roof } from './roofs.ts'

type Bar = 'needsTable' | 'cannotStand'

/** Why nothing of a package could be put on the table now; null when something could. */
function useBarred(roofs: readonly Roof[]): (pack: Package) => Bar | null {
  const { turns, mode } = useScenario()
  const { turn } = useView()
  return useMemo(() => {
    const menus = new Map(roofs.map((roof) => [roof.id, menuOf(roof.template)]))
    return (pack) => {
      const roof = roofFor(roofs, pack.format, pack.to)
      const menu = menus.get(roof?.id ?? '')
      if (roof === undefined || menu === undefined) return 'needsTable'
      if (!roof.people.some((each) => pack.to.includes(each))) return 'needsTable'
      const { text } = fromPackage(pack, menu, { turn, turns, mode })
      return text.clauses.length === 0 ? 'cannotStand' : null
    }
  }, [roofs, turn, turns, mode])
}

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
  const barred = useBarred(roofs)
  const own = useScenario()
    .packages.filter(({ makers }) => makers.includes(reader))
    .map((pack) => ({ pack, bar: barred(pack) }))
  const later = own.filter(({ bar }) => bar !== null)
  return (
    <section className="stack">
      <h4>{t('build.start')}</h4>
      <ul className="talks-packages">
        {own
          .filter(({ bar }) => bar === null)
          .map(({ pack }) => (
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
            {later.map(({ pack, bar }) => (
              <li key={pack.id}>
                <strong>{names.text(pack.title)}</strong>{' '}
                {t(`build.${bar ?? 'needsTable'}`, { format: t(`roof.name.${pack.format}`) })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

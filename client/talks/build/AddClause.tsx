import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause, ClauseKind } from '../../../game/model/clause.ts'
import { useScenario } from '../../store/GameContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { useAreaChoice } from '../mapChoice.ts'
import { useSentence } from '../ClauseLine.tsx'
import { clauseFrom } from './clause.ts'
import { counted, freeItems, freeKinds, shelvesOf, type Menu } from './menu.ts'

/** Where a kind has several, which one: from a list of sentences, and from the map where they differ by area. */
function Which({
  kind,
  clauses,
  onChoose,
  onLeave,
}: {
  kind: ClauseKind
  clauses: readonly Clause[]
  onChoose: (clause: Clause) => void
  onLeave: () => void
}) {
  const { t } = useTranslation(['talks', 'rules'])
  const sentence = useSentence()
  const byArea = new Map(clauses.flatMap((clause) => ('area' in clause ? [[clause.area, clause]] : [])))
  // A tap has to mean one of them.
  const onMap = byArea.size === clauses.length
  useAreaChoice(onMap, {
    options: [...byArea.keys()],
    chosen: [],
    prompt: t('build.whichPrompt', { name: t(`rules:clause.name.${kind}`) }),
    onChoose: (area) => {
      const clause = byArea.get(area)
      if (clause !== undefined) onChoose(clause)
    },
    onLeave,
  })
  return (
    <div className="talks-inline">
      <p className="small">{t(onMap ? 'build.whichMap' : 'build.whichList')}</p>
      <ul className="talks-packages">
        {clauses.map((clause) => (
          <li key={JSON.stringify(clause)}>
            <button type="button" className="talks-package" onClick={() => onChoose(clause)}>
              {sentence(clause)}
            </button>
          </li>
        ))}
      </ul>
      <Button size="small" look="quiet" onClick={onLeave}>
        {t('cancel')}
      </Button>
    </div>
  )
}

/** The kinds that can still go in, with how many there is room for. */
export function AddClause({
  menu,
  clauses,
  onAdd,
}: {
  menu: Menu
  clauses: readonly Clause[]
  onAdd: (clause: Clause) => void
}) {
  const { t } = useTranslation(['talks', 'rules'])
  const { areas } = useScenario()
  const [kind, setKind] = useState<ClauseKind | null>(null)
  const used = counted(clauses)
  const full = used >= menu.most
  const possible = (of: ClauseKind) =>
    freeItems(menu, of, clauses)
      .map(clauseFrom)
      .filter((clause) => clause !== null)
      .filter((clause) => !('area' in clause) || clause.area in areas)
  const add = (clause: Clause) => {
    setKind(null)
    onAdd(clause)
  }
  const choose = (of: ClauseKind) => {
    const [first, ...rest] = possible(of)
    if (first !== undefined && rest.length === 0) add(first)
    else setKind(of)
  }
  return (
    <section className="stack">
      <p className="small">
        <strong>{t('build.add')}</strong> {t(full ? 'build.full' : 'build.room', { used, most: menu.most })}
      </p>
      {full ? null : (
        <dl className="talks-shelves">
          {shelvesOf(freeKinds(menu, clauses)).map((shelf) => (
            <div key={shelf.name}>
              <dt className="small quiet">{t(`build.shelf.${shelf.name}`)}</dt>
              <dd className="row">
                {shelf.kinds.map((each) => (
                  <Button
                    key={each}
                    size="small"
                    icon="plus"
                    aria-expanded={possible(each).length > 1 ? kind === each : undefined}
                    onClick={() => choose(each)}
                  >
                    {t(`rules:clause.name.${each}`)}
                  </Button>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {kind === null || full ? null : (
        <Which kind={kind} clauses={possible(kind)} onChoose={add} onLeave={() => setKind(null)} />
      )}
    </section>
  )
}

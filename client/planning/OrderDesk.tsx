import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { compareWords } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { SelectField } from '../ui/Field.tsx'
import { CandidateList } from './CandidateList.tsx'
import { DraftCard } from './DraftCard.tsx'
import { KindList } from './KindList.tsx'
import { placeless } from './probe.ts'
import { NotPossible } from './NotPossible.tsx'
import { Unfinished } from './Unfinished.tsx'
import { useDesk } from './useDesk.ts'

/** Every area by its name; `areas`: their ids, as one text, so that it is made once. */
const AreaOptions = memo(function AreaOptions({ areas }: { areas: string }) {
  const names = useNames()
  return areas
    .split(' ')
    .map((id) => ({ id, name: names.area(id) }))
    .toSorted((a, b) => compareWords(a.name, b.name, names.language))
    .map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
})

/** Giving orders: tap an area on the map or choose it here; or begin with the kind of order. */
export function OrderDesk({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const { areas } = useView()
  const kinds = useScenario().seats.find(({ id }) => id === seat)?.orders ?? []
  const desk = useDesk(seat)
  const { area, draft, candidates } = desk
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (area !== null) section.current?.scrollIntoView({ block: 'nearest' })
  }, [area])
  const leave = () => {
    desk.close()
    section.current?.focus({ preventScroll: true })
    section.current?.scrollIntoView({ block: 'start' })
  }
  const here = candidates.filter((each) => area === null || each.areas.includes(area))
  return (
    <section className="stack plan-desk" tabIndex={-1} ref={section} aria-label={t('orders.title')}>
      <h3>{t('orders.title')}</h3>
      <Unfinished desk={desk} seat={seat} />
      <SelectField
        label={t('orders.where')}
        hint={area === null ? t('orders.tap') : undefined}
        value={area ?? ''}
        onChange={(event) => desk.setArea(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{t('orders.anywhere')}</option>
        <AreaOptions areas={Object.keys(areas).join(' ')} />
      </SelectField>
      {draft === null ? null : (
        <DraftCard
          key={draft.candidate.id}
          seat={seat}
          candidate={draft.candidate}
          spec={draft.spec}
          onSpec={desk.setSpec}
          onDone={leave}
          onCancel={leave}
        />
      )}
      {draft !== null ? null : area === null ? (
        <KindList kinds={kinds} desk={desk} />
      ) : (
        <>
          {here.length === 0 ? <p className="quiet">{t('orders.noneHere', { area })}</p> : null}
          <CandidateList candidates={here} onOpen={desk.open} withEffect />
        </>
      )}
      {draft !== null ? null : (
        <NotPossible
          key={area ?? ''}
          seat={seat}
          area={area}
          kinds={kinds.filter(
            (kind) => !here.some(({ spec }) => spec.kind === kind) && (area === null || !placeless.has(kind)),
          )}
        />
      )}
    </section>
  )
}

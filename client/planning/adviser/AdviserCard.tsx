import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import { useAdviser } from '../../adviser/useAdviser.ts'
import { useOwnSeat } from '../../store/GameContext.tsx'
import { Fault } from '../../ui/Fault.tsx'
import { Icon } from '../../ui/Icon.tsx'

const Adviser = lazy(async () => ({ default: (await import('./Adviser.tsx')).Adviser }))

/** One line until somebody asks; nothing of it is loaded before. */
export function AdviserCard({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const [open, setOpen] = useState(false)
  const { shown } = useAdviser()
  // Who has closed Planning takes no plan.
  if (useOwnSeat()?.ready === true || !shown) return null
  return (
    <section className="card card-plain adviser" aria-label={t('adviser.title')}>
      <h3>
        <button type="button" className="adviser-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'next'} />
          <span>{t('adviser.title')}</span>
          <span className="small quiet">{t('adviser.hint')}</span>
        </button>
      </h3>
      {open ? (
        <Fault>
          <Suspense fallback={<output className="quiet adviser-wait">{t('working')}</output>}>
            <Adviser seat={seat} />
          </Suspense>
        </Fault>
      ) : null}
    </section>
  )
}

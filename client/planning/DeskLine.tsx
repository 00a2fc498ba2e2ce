import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { smallScreen, useMedia } from '../game/useMedia.ts'
import { useOwnSeat, useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { broughtIn, meansOf, type Means } from './means.ts'
import { Reset } from './Reset.tsx'
import { SealedList } from './SealedList.tsx'
import { UndoButton } from './UndoButton.tsx'
import './desk-line.css'

function Left({ means }: { means: Means }) {
  const { t } = useTranslation('planning')
  const brings = means.reserve > 0 || means.sealed.some(({ spec }) => broughtIn(spec) > 0)
  return (
    <dl className="plan-means">
      <div>
        <dt>{t('means.orders')}</dt>
        <dd className="number">{t('means.of', { left: means.orders, most: means.ordersMost })}</dd>
      </div>
      <div>
        <dt>{t('means.materiel')}</dt>
        <dd className="number">{means.materiel}</dd>
      </div>
      {brings ? (
        <div>
          <dt>{t('means.reserve')}</dt>
          <dd className="number">{means.reserve}</dd>
        </div>
      ) : null}
    </dl>
  )
}

/** At the foot of every panel while one plans: what is unspent, what is sealed, and the way back. */
export function DeskLine({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const view = useView()
  const small = useMedia(smallScreen)
  const means = meansOf(useWorld(), view, seat)
  const count = means.sealed.length
  // Who has closed Planning looks at it; to change something it is opened again first.
  const open = useOwnSeat()?.ready !== true
  return (
    <section className="desk-line" aria-label={t('means.title')}>
      <Left means={means} />
      {open ? <UndoButton /> : null}
      {count === 0 ? (
        <p className="small quiet plan-none">{t('means.none')}</p>
      ) : (
        <Disclosure key={String(small)} summary={t('means.sealed', { count })} open={!small}>
          <SealedList orders={means.sealed} open={open} />
          {open ? <Reset orders={means.sealed} /> : null}
        </Disclosure>
      )}
    </section>
  )
}

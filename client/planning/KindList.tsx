import { useTranslation } from 'react-i18next'
import type { OrderKind } from '../../game/model/order.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { SourceLink } from '../sources/SourceLink.tsx'
import { Icon } from '../ui/Icon.tsx'
import { CandidateList } from './CandidateList.tsx'
import { useCost } from './useCost.ts'
import type { Desk } from './useDesk.ts'

/** What can be ordered anywhere, by kind; an opened kind also marks its areas on the map. */
export function KindList({ kinds, desk }: { kinds: readonly OrderKind[]; desk: Desk }) {
  const { t } = useTranslation(['planning', 'rules'])
  const cost = useCost()
  return (
    <ul className="plan-kinds">
      {kinds.map((kind) => {
        const found = desk.candidates.filter(({ spec }) => spec.kind === kind)
        if (found.length === 0) return null
        const open = desk.kind === kind
        return (
          <li key={kind}>
            <button
              type="button"
              className="plan-kind"
              aria-expanded={open}
              onClick={() => desk.setKind(open ? null : kind)}
            >
              <Icon name={open ? 'down' : 'next'} />
              <span className="plan-kind-name">{t(`rules:order.name.${kind}`)}</span>
              <span className="quiet small">{t('orders.ways', { count: found.length })}</span>
              <span className="plan-cost number">{cost(kind)}</span>
            </button>
            {open ? (
              <div className="plan-kind-body">
                <p className="small quiet">
                  {t(`rules:order.about.${kind}`)}{' '}
                  <HelpLink at="orders" about={t(`rules:order.name.${kind}`)} />
                  <SourceLink type="order" id={kind} />
                </p>
                <CandidateList candidates={found} onOpen={desk.open} />
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

import { useTranslation } from 'react-i18next'
import type { OrderSpec } from '../../game/model/order.ts'
import { Segmented } from '../ui/Segmented.tsx'

type Deploy = Extract<OrderSpec, { kind: 'deploy' }>
const ways = ['open', 'covert'] as const

/** In the open, or so that nobody else sees it. */
export function HideChoice({ spec, onSpec }: { spec: Deploy; onSpec: (spec: OrderSpec) => void }) {
  const { t } = useTranslation('planning')
  return (
    <div>
      <Segmented
        label={t('hidden')}
        name="covert"
        options={ways.map((value) => ({ value, label: t(value) }))}
        value={spec.covert === true ? 'covert' : 'open'}
        onChange={(value) => onSpec({ ...spec, covert: value === 'covert' })}
      />
      {spec.covert === true ? <p className="small quiet">{t('covertHint')}</p> : null}
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import type { OrderSpec } from '../../game/model/order.ts'
import { Segmented } from '../ui/Segmented.tsx'

type Deploy = Extract<OrderSpec, { kind: 'deploy' }>

/** How many steps come from the reserve. */
export function StepChoice({
  least,
  most,
  spec,
  onSpec,
}: {
  least: number
  most: number
  spec: Deploy
  onSpec: (spec: OrderSpec) => void
}) {
  const { t } = useTranslation('planning')
  const numbers = Array.from({ length: most - least + 1 }, (_, index) => String(least + index))
  return (
    <Segmented
      label={t('steps')}
      name="steps"
      options={numbers.map((value) => ({ value, label: value }))}
      value={String(spec.steps)}
      onChange={(value) => onSpec({ ...spec, steps: Number(value) })}
    />
  )
}

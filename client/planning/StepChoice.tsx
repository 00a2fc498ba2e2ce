import { useTranslation } from 'react-i18next'
import type { OrderSpec } from '../../game/model/order.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { numberOf, withNumber } from './numbers.ts'

/** How much it brings: steps from the reserve or newly raised, or materiel. */
export function StepChoice({
  least,
  most,
  spec,
  onSpec,
}: {
  least: number
  most: number
  spec: OrderSpec
  onSpec: (spec: OrderSpec) => void
}) {
  const { t } = useTranslation('planning')
  const chosen = numberOf(spec)
  if (chosen === null) return null
  const numbers = Array.from({ length: most - least + 1 }, (_, index) => String(least + index))
  const label = chosen.name === 'amount' ? 'amount' : spec.kind === 'deploy' ? 'steps' : 'stepsRaised'
  return (
    <Segmented
      label={t(label)}
      name={chosen.name}
      options={numbers.map((value) => ({ value, label: value }))}
      value={String(chosen.value)}
      onChange={(value) => onSpec(withNumber(spec, Number(value)))}
    />
  )
}

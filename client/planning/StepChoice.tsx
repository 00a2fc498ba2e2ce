import { useTranslation } from 'react-i18next'
import type { OrderSpec } from '../../game/model/order.ts'
import { Segmented } from '../ui/Segmented.tsx'

type WithSteps = Extract<OrderSpec, { steps: number }>

/** How many steps it brings: from the reserve, or newly raised. */
export function StepChoice({
  least,
  most,
  spec,
  onSpec,
}: {
  least: number
  most: number
  spec: WithSteps
  onSpec: (spec: OrderSpec) => void
}) {
  const { t } = useTranslation('planning')
  const numbers = Array.from({ length: most - least + 1 }, (_, index) => String(least + index))
  return (
    <Segmented
      label={t(spec.kind === 'deploy' ? 'steps' : 'stepsRaised')}
      name="steps"
      options={numbers.map((value) => ({ value, label: value }))}
      value={String(spec.steps)}
      onChange={(value) => onSpec({ ...spec, steps: Number(value) })}
    />
  )
}

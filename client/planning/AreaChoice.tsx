import { useTranslation } from 'react-i18next'
import type { OrderSpec } from '../../game/model/order.ts'
import type { SomeParam } from '../../game/model/template.ts'
import { useNames } from '../i18n/names.ts'
import { Chips } from '../talks/Chips.tsx'

type WithAreas = Extract<OrderSpec, { areas: unknown }>

/** Which areas the order is about: the one that it was begun with, and as many more as it may name. */
export function AreaChoice({
  param,
  spec,
  onSpec,
}: {
  param: SomeParam
  spec: WithAreas
  onSpec: (spec: OrderSpec) => void
}) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const areas = param.of.map(({ value }) => value)
  const full = spec.areas.length >= param.most
  const last = spec.areas.length <= Math.max(1, param.least)
  return (
    <Chips
      legend={t('chooseAreas')}
      hint={t('chooseAreasHint', { most: param.most })}
      chips={areas.map((value) => ({
        value,
        label: names.area(value),
        fixed: spec.areas.includes(value) ? last : full,
      }))}
      chosen={spec.areas}
      onToggle={(area) =>
        onSpec({
          ...spec,
          areas: areas.filter((each) => spec.areas.includes(each) !== (each === area)),
        })
      }
    />
  )
}

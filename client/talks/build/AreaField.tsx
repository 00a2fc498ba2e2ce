import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SomeParam } from '../../../game/model/template.ts'
import { useNames } from '../../i18n/names.ts'
import { Button } from '../../ui/Button.tsx'
import { Chips } from '../Chips.tsx'
import { useAreaChoice } from '../mapChoice.ts'
import { allows, toggled } from './clause.ts'

/** Several areas, from the list or from the map. */
export function AreaField({
  param,
  legend,
  chosen,
  onChange,
}: {
  param: SomeParam
  legend: string
  chosen: readonly string[]
  onChange: (next: string[]) => void
}) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const [onMap, setOnMap] = useState(false)
  const values = param.of.map(({ value }) => value)
  const toggle = (area: string) => {
    const next = toggled(param, chosen, area)
    if (allows(param, next)) onChange(next)
  }
  useAreaChoice(onMap, {
    options: values,
    chosen,
    prompt: t('build.mapPrompt'),
    onChoose: toggle,
    onLeave: () => setOnMap(false),
  })
  return (
    <Chips
      legend={legend}
      chips={values.map((area) => ({
        value: area,
        label: names.area(area),
        fixed: chosen.includes(area) && !allows(param, toggled(param, chosen, area)),
      }))}
      chosen={chosen}
      onToggle={toggle}
    >
      <div className="row">
        <Button size="small" icon="map" aria-pressed={onMap} onClick={() => setOnMap(!onMap)}>
          {t(onMap ? 'build.mapDone' : 'build.map')}
        </Button>
        {chosen.length < values.length ? (
          <Button size="small" look="quiet" onClick={() => onChange(values.slice(0, param.most))}>
            {t('build.all')}
          </Button>
        ) : null}
      </div>
    </Chips>
  )
}

import { useTranslation } from 'react-i18next'
import type { Clause } from '../../../game/model/clause.ts'
import type { Param } from '../../../game/model/template.ts'
import { useNames } from '../../i18n/names.ts'
import { useAgreementName } from '../../text/agreements.ts'
import { SeatName } from '../../ui/Emblem.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Chips } from '../Chips.tsx'
import { isActor } from '../legal.ts'
import { AreaField } from './AreaField.tsx'
import { allows, chosenIn, toggled, valueIn, withField } from './clause.ts'

interface FieldProps {
  readonly clause: Clause
  readonly onChange: (clause: Clause) => void
}

/** Fields whose values are areas, in clauses where a seat may have the same name. */
const places: ReadonlySet<string> = new Set(['area', 'areas', 'from'])

function useLabel({ kind }: Clause): (name: string, value: string | number | boolean) => string {
  const { t } = useTranslation(['talks', 'rules'])
  const names = useNames()
  const agreement = useAgreementName()
  return (name, value) => {
    const id = String(value)
    if (name === 'deadline' || name === 'turn') return t('talks:field.endOfTurn', { turn: Number(value) })
    if (name === 'way') return t(`rules:word.vote.${id}`)
    if (name === 'format') return t(`talks:roof.name.${id}`)
    if (name === 'agreement') return agreement(id)
    const isPlace = places.has(name) || (kind === 'evacuation' && name === 'to')
    if (isPlace) return names.area(id)
    return isActor(id) ? names.actor(id) : names.route(id)
  }
}

/** One of a list, as a select: few, and their names are short. */
function One({ param, clause, onChange }: FieldProps & { param: Extract<Param, { type: 'one' }> }) {
  const { t } = useTranslation('talks')
  const label = useLabel(clause)
  const find = (text: string) => param.options.find(({ value }) => String(value) === text)?.value
  if (param.options.length < 2) return null
  return (
    <SelectField
      label={t(`field.${param.name}`)}
      value={valueIn(clause, param.name)}
      onChange={({ target }) => {
        const value = find(target.value)
        if (value !== undefined) onChange(withField(clause, param.name, value))
      }}
    >
      {param.options.map(({ value }) => (
        <option key={String(value)} value={String(value)}>
          {label(param.name, value)}
        </option>
      ))}
    </SelectField>
  )
}

function Some({ param, clause, onChange }: FieldProps & { param: Extract<Param, { type: 'some' }> }) {
  const { t } = useTranslation('talks')
  const label = useLabel(clause)
  const chosen = chosenIn(clause, param.name)
  const set = (next: string[]) => onChange(withField(clause, param.name, next))
  if (param.name === 'areas')
    return <AreaField param={param} legend={t('field.areas')} chosen={chosen} onChange={set} />
  return (
    <Chips
      legend={t(`field.${param.name}`)}
      chips={param.of.map(({ value }) => ({
        value,
        label: isActor(value) ? <SeatName actor={value} size={16} /> : label(param.name, value),
        fixed: chosen.includes(value) && !allows(param, toggled(param, chosen, value)),
      }))}
      chosen={chosen}
      onToggle={(value) => set(toggled(param, chosen, value))}
    />
  )
}

function Range({ param, clause, onChange }: FieldProps & { param: Extract<Param, { type: 'range' }> }) {
  const { t } = useTranslation('talks')
  const values = Array.from({ length: param.most - param.least + 1 }, (_, index) => param.least + index)
  return (
    <SelectField
      label={t(`field.${param.name}`)}
      value={valueIn(clause, param.name)}
      onChange={({ target }) => onChange(withField(clause, param.name, Number(target.value)))}
    >
      {values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </SelectField>
  )
}

/** A field of a clause, whatever its parameter is. */
export function Field({ param, clause, onChange }: FieldProps & { param: Param }) {
  switch (param.type) {
    case 'one':
      return <One param={param} clause={clause} onChange={onChange} />
    case 'some':
      return <Some param={param} clause={clause} onChange={onChange} />
    case 'range':
      return <Range param={param} clause={clause} onChange={onChange} />
    case 'text':
    case 'list':
      return null
  }
}

import { useTranslation } from 'react-i18next'
import type { OrderSpec } from '../../game/model/order.ts'
import type { SomeParam } from '../../game/model/template.ts'
import { useView } from '../store/GameContext.tsx'

type WithFormations = Extract<OrderSpec, { formations: string[] }>

/** With the formation in or out, if the limit of steps allows it. */
export function toggled(param: SomeParam, chosen: readonly string[], id: string): string[] | null {
  const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]
  return weightOf(param, next) > param.weight || next.length > param.most ? null : next
}

export const weightOf = (param: SomeParam, chosen: readonly string[]): number =>
  param.of.reduce((sum, each) => sum + (chosen.includes(each.value) ? each.weight : 0), 0)

/** Who attacks; the same formations can be tapped on the map. */
export function FormationChoice({
  param,
  spec,
  onSpec,
}: {
  param: SomeParam
  spec: WithFormations
  onSpec: (spec: OrderSpec) => void
}) {
  const { t } = useTranslation(['planning', 'game'])
  const { formations } = useView()
  const steps = weightOf(param, spec.formations)
  return (
    <fieldset className="plan-choice">
      <legend>
        {t(spec.kind === 'support' ? 'joining' : 'formations', {
          from: spec.from,
          steps,
          most: param.weight,
        })}
      </legend>
      {param.of.map(({ value, weight }) => {
        const kind = formations.find(({ id }) => id === value)?.kind ?? 'regular'
        const next = toggled(param, spec.formations, value)
        return (
          <label key={value} className="plan-check">
            <input
              type="checkbox"
              checked={spec.formations.includes(value)}
              disabled={next === null}
              onChange={() => (next === null ? undefined : onSpec({ ...spec, formations: next }))}
            />
            <span>
              {t(`game:map.kind.${kind}`)}, {t('game:map.steps', { count: weight })}
              {next === null ? (
                <span className="quiet"> – {t('tooMany', { most: param.weight })}</span>
              ) : null}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

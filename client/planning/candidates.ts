/** The orders that are legal now, one by one, from the templates that the rules offer. */
import { OrderSpec } from '../../game/model/order.ts'
import type { Formation } from '../../game/model/formation.ts'
import type { AreaId } from '../../game/model/ids.ts'
import type { Option, Param, SomeParam, Template } from '../../game/model/template.ts'

export interface Candidate {
  readonly id: string
  /** With the first choice of what can still be chosen: the strongest formations, one step, every guest. */
  readonly spec: OrderSpec
  /** Where it is given and what it is aimed at; none for an order that has no place. */
  readonly areas: readonly AreaId[]
  /** Formations to choose from. */
  readonly formations: SomeParam | null
  /** Seats that can be invited. */
  readonly invites: SomeParam | null
  /** Areas to choose from, for an order that names several. */
  readonly places: SomeParam | null
  /** Steps to choose from. */
  readonly steps: { readonly least: number; readonly most: number } | null
  /** It can be given in secret. */
  readonly hides: boolean
}

type Choices = Pick<Candidate, 'formations' | 'invites' | 'places' | 'steps' | 'hides'>
type Value = Option['value'] | readonly string[]
interface Open extends Choices {
  readonly values: Readonly<Record<string, Value>>
}

const closed: Choices = { formations: null, invites: null, places: null, steps: null, hides: false }

/** The largest first, as far as the weight allows. */
export function strongest(param: SomeParam): string[] {
  const chosen: string[] = []
  let weight = 0
  for (const each of param.of.toSorted((a, b) => b.weight - a.weight)) {
    if (weight + each.weight > param.weight || chosen.length >= param.most) continue
    chosen.push(each.value)
    weight += each.weight
  }
  return chosen
}

function expand(params: readonly Param[], open: Open): Open[] {
  const [param, ...rest] = params
  if (param === undefined) return [open]
  const name = param.name.replace(/^order\./, '')
  const also = (value: Value, more: Partial<Open> = {}): Open => ({
    ...open,
    ...more,
    values: { ...open.values, [name]: value },
  })
  switch (param.type) {
    case 'one':
      // In the open unless one decides otherwise, in the draft.
      if (name === 'covert') return expand(rest, also(false, { hides: param.options.length > 1 }))
      return param.options.flatMap(({ value, then = [] }) => expand([...then, ...rest], also(value)))
    case 'some':
      // One way for each area to begin with: others are added in the draft.
      if (name === 'areas')
        return param.of.flatMap(({ value }) => expand(rest, also([value], { places: param })))
      return expand(rest, also(strongest(param), { [name]: param }))
    case 'range':
      return expand(rest, also(param.least, { steps: param }))
    case 'text':
    case 'list':
      return expand(rest, open)
  }
}

/** Where one would tap for this order. */
export function areasOf(spec: OrderSpec, formations: readonly Formation[]): AreaId[] {
  if (spec.kind === 'move') {
    const from = formations.find(({ id }) => id === spec.formation)?.area
    return from === undefined ? [spec.to] : [from, spec.to]
  }
  if ('from' in spec && 'target' in spec) return [spec.from, spec.target]
  if (spec.kind === 'ferry') return [...(spec.from === undefined ? [] : [spec.from]), spec.to]
  if ('areas' in spec) return spec.areas
  if ('target' in spec) return [spec.target]
  return 'area' in spec ? [spec.area] : []
}

export function candidatesFrom(legal: readonly Template[], formations: readonly Formation[]): Candidate[] {
  return legal
    .filter((template) => template.type === 'seal')
    .flatMap((template) => {
      const kind = template.fixed['order.kind'] ?? ''
      return expand(template.params, { values: { kind }, ...closed })
    })
    .flatMap(({ values, ...choices }) => {
      const spec = OrderSpec.safeParse(values)
      if (!spec.success) return []
      const id = Object.values({ ...values, formations: '', invites: '', steps: '', covert: '' }).join('.')
      return [{ id, spec: spec.data, areas: areasOf(spec.data, formations), ...choices }]
    })
}

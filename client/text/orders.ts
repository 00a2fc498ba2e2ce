/** Orders as plain sentences, everywhere the same. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Formation } from '../../game/model/formation.ts'
import type { OrderSpec } from '../../game/model/order.ts'

type Known = Readonly<Record<string, string | number>>

function paramsOf(spec: OrderSpec, formations: readonly Formation[]): { key: string; params: Known } {
  switch (spec.kind) {
    case 'offensive': {
      const taking = formations.filter((formation) => spec.formations.includes(formation.id))
      const steps = taking.reduce((sum, formation) => sum + formation.steps, 0)
      const params = { from: spec.from, target: spec.target, steps }
      return steps === 0 ? { key: 'offensiveUnknown', params } : { key: 'offensive', params }
    }
    case 'air':
    case 'bombard':
      return { key: spec.kind, params: { target: spec.target } }
    case 'fortify':
    case 'stand':
      return { key: spec.kind, params: { area: spec.area } }
    case 'deploy':
      return { key: 'deploy', params: { area: spec.area, steps: spec.steps } }
    case 'move':
      return { key: 'move', params: { area: spec.to } }
    case 'withhold':
      return { key: 'withhold', params: { client: spec.client } }
    case 'separate':
      return { key: 'separate', params: { area: spec.area, group: spec.group } }
  }
}

/** An order's id says what it is, also to somebody who was not shown it: `1.russia.air.saraqib`. */
function paramsOfId(id: string): { key: string; params: Known } {
  const [, seat = '', kind = '', first = '', second = ''] = id.split('.')
  const places: Known =
    kind === 'offensive'
      ? { from: first, target: second }
      : { target: first, area: kind === 'move' ? second : first, client: first, group: second }
  const key = kind === 'offensive' ? 'offensiveUnknown' : kind === 'deploy' ? 'deployUnknown' : kind
  return { key, params: { seat, ...places } }
}

export interface OrderText {
  (seat: string, spec: OrderSpec, formations: readonly Formation[]): string
}

export function useOrderText(): OrderText {
  const { t } = useTranslation('rules')
  return useCallback(
    (seat, spec, formations) => {
      const { key, params } = paramsOf(spec, formations)
      return t(`order.sentence.${key}`, { seat, ...params })
    },
    [t],
  )
}

/** The sentence for an order of which only the id is known, e.g. in a clause. */
export function useOrderIdText(): (id: string) => string {
  const { t } = useTranslation('rules')
  return useCallback(
    (id) => {
      const { key, params } = paramsOfId(id)
      return t(`order.sentence.${key}`, params)
    },
    [t],
  )
}

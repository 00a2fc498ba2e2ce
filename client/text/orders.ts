/** Orders as plain sentences, everywhere the same. */
import { use, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Formation } from '../../game/model/formation.ts'
import type { OrderSpec } from '../../game/model/order.ts'
import { ToldContext } from '../i18n/told.ts'

type Params = Readonly<Record<string, unknown>>

/** Orders that are told in other words when one of their fields says so. */
export function keyOf(spec: OrderSpec): string {
  switch (spec.kind) {
    case 'aid':
      return spec.deny ? 'aidDenied' : 'aid'
    case 'lobby':
      return spec.for ? 'lobby' : 'lobbyAgainst'
    case 'reconcile':
      return spec.way === 'buses' ? 'reconcileBuses' : 'reconcile'
    case 'deploy':
      return spec.covert === true ? 'deployCovert' : 'deploy'
    case 'channel':
      return spec.way === 'generalStaff' ? 'channelStaff' : 'channel'
    case 'ferry':
      return spec.from === undefined ? 'ferry' : 'ferryFrom'
    case 'blockade':
      return spec.open ? 'blockadeOpen' : 'blockade'
    case 'splitIncome':
      return `splitIncome.${spec.to}`
    default:
      return spec.kind
  }
}

function paramsOf(spec: OrderSpec, formations: readonly Formation[]): { key: string; params: Params } {
  const { kind: _kind, ...fields } = spec
  if (spec.kind === 'move') return { key: 'move', params: { area: spec.to } }
  if (spec.kind === 'ferry') return { key: keyOf(spec), params: { ...fields, area: spec.to } }
  if (spec.kind !== 'offensive') return { key: keyOf(spec), params: fields }
  const taking = formations.filter((formation) => spec.formations.includes(formation.id))
  const steps = taking.reduce((sum, formation) => sum + formation.steps, 0)
  return { key: steps === 0 ? 'offensiveUnknown' : 'offensive', params: { ...fields, steps } }
}

/** An order's id says what it is, also to somebody who was not shown it: `1.russia.air.saraqib`. */
function paramsOfId(id: string): { key: string; params: Params } {
  const [, seat = '', kind = '', first = '', second = ''] = id.split('.')
  const places =
    kind === 'offensive' || kind === 'axis' || kind === 'support'
      ? { from: first, target: second }
      : {
          target: first,
          area: kind === 'move' ? second : first,
          client: first,
          group: second,
          format: first,
          motion: first,
          against: first,
          on: first,
          of: first,
          to: second === '' ? first : second,
          victim: first,
          power: second,
        }
  if (kind === 'channel')
    return { key: first === 'generalStaff' ? 'channelStaff' : 'channel', params: { seat } }
  if (kind === 'ferry')
    return { key: first === 'ready' ? 'ferry' : 'ferryFrom', params: { seat, from: first, area: second } }
  if (kind === 'splitIncome') return { key: `splitIncome.${first}`, params: { seat } }
  if (kind === 'blockade') return { key: first === 'open' ? 'blockadeOpen' : 'blockade', params: { seat } }
  if (kind === 'arena') return { key: 'arena', params: { seat, arena: first, act: second } }
  if (kind === 'mission' || kind === 'redLine')
    return {
      key: kind === 'redLine' ? 'redLineUnknown' : kind,
      params: { seat, areas: id.split('.').slice(3) },
    }
  const withoutSteps = ['offensive', 'deploy'].includes(kind)
  const key = withoutSteps ? `${kind}Unknown` : kind
  return { key, params: { seat, ...places } }
}

export interface OrderText {
  (seat: string, spec: OrderSpec, formations: readonly Formation[]): string
}

export function useOrderText(): OrderText {
  const { t } = useTranslation('rules')
  const told = use(ToldContext)
  return useCallback(
    (seat, spec, formations) => {
      const { key, params } = paramsOf(spec, formations)
      return t(`order.sentence.${key}`, { seat, ...told(params) })
    },
    [t, told],
  )
}

/** The sentence for an order of which only the id is known, e.g. in a clause. */
export function useOrderIdText(): (id: string) => string {
  const { t } = useTranslation('rules')
  const told = use(ToldContext)
  return useCallback(
    (id) => {
      const { key, params } = paramsOfId(id)
      return t(`order.sentence.${key}`, told(params))
    },
    [t, told],
  )
}

/** The order in the making, kept by this browser: a reload, a closed lid or the clock loses nothing of it. */
import { useCallback, useMemo, useState } from 'react'
import { OrderSpec } from '../../game/model/order.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { orderId } from '../../game/orders/registry.ts'
import { useGame } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import type { Candidate } from './candidates.ts'

const nameOf = (match: string) => `making.${match}`

export function keptOrder(match: string): OrderSpec | null {
  try {
    const read = OrderSpec.safeParse(JSON.parse(keep.read(nameOf(match)) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

export function keepOrder(match: string, spec: OrderSpec | null): void {
  if (spec === null) keep.drop(nameOf(match))
  else keep.write(nameOf(match), JSON.stringify(spec))
}

/** An order that names several areas: its kind, as long as each of them can still be chosen. */
const withAreas = (spec: OrderSpec, candidates: readonly Candidate[]): Candidate | undefined =>
  'areas' in spec
    ? candidates.find(
        ({ spec: { kind }, places }) =>
          kind === spec.kind &&
          spec.areas.every((area) => places?.of.some(({ value }) => value === area) === true),
      )
    : undefined

/** The kept choices, as far as they can still be made; null where the order cannot be given now. */
export function resumed(
  spec: OrderSpec,
  candidates: readonly Candidate[],
  seat: ActorId,
): { candidate: Candidate; spec: OrderSpec } | null {
  const id = orderId(1, seat, spec)
  const candidate =
    candidates.find((each) => orderId(1, seat, each.spec) === id) ?? withAreas(spec, candidates)
  if (candidate === undefined) return null
  const { formations, steps } = candidate
  if ('formations' in spec) {
    const there = spec.formations.filter((name) => formations?.of.some(({ value }) => value === name))
    return { candidate, spec: there.length === 0 ? candidate.spec : { ...spec, formations: there } }
  }
  if ('steps' in spec && steps !== null && spec.steps > steps.most) return { candidate, spec: candidate.spec }
  return { candidate, spec }
}

interface Kept {
  readonly spec: OrderSpec | null
  readonly drop: () => void
}

/** What lay unfinished when the panel opened, until it is taken up, thrown away or written over. */
export function useKeptOrder(): Kept {
  const match = useGame((state) => state.match)
  const first = useMemo(() => keptOrder(match), [match])
  const [gone, setGone] = useState(false)
  const drop = useCallback(() => {
    keepOrder(match, null)
    setGone(true)
  }, [match])
  // Another order that was begun since has taken its place.
  return { spec: gone || keptOrder(match) === null ? null : first, drop }
}

/** The state of giving an order: where, what, and the order in the making. The map and the list drive the same. */
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import type { OrderKind, OrderSpec } from '../../game/model/order.ts'
import { useMapMode } from '../game/mapMode.ts'
import { knownArrows } from '../map/arrows.ts'
import type { MapArrow, MapMark } from '../map/types.ts'
import { useGame, useView } from '../store/GameContext.tsx'
import { areasOf, candidatesFrom, type Candidate } from './candidates.ts'
import { toggled } from './FormationChoice.tsx'
import { keepOrder } from './making.ts'
import { arrowFor, highlightsFor } from './mapping.ts'

export interface Draft {
  readonly candidate: Candidate
  readonly spec: OrderSpec
}

export interface Desk {
  readonly area: AreaId | null
  readonly kind: OrderKind | null
  readonly draft: Draft | null
  readonly candidates: readonly Candidate[]
  readonly setArea: (area: AreaId | null) => void
  readonly setKind: (kind: OrderKind | null) => void
  readonly open: (candidate: Candidate) => void
  /** Goes on with an order that was begun before. */
  readonly resume: (candidate: Candidate, spec: OrderSpec) => void
  readonly setSpec: (spec: OrderSpec) => void
  readonly close: () => void
}

const isArrow = (arrow: MapArrow | null): arrow is MapArrow => arrow !== null

function useArrows(seat: ActorId, draft: Draft | null): MapArrow[] {
  const view = useView()
  return useMemo(() => {
    const moves = view.orders
      .filter((order) => order.seat === seat && order.status === 'sealed' && order.spec.kind === 'move')
      .map((order) => arrowFor(order, view.formations, 'sealed'))
    const making =
      draft === null ? null : arrowFor({ id: 'draft', seat, spec: draft.spec }, view.formations, 'draft')
    return [...knownArrows(view), ...moves, making].filter(isArrow)
  }, [view, seat, draft])
}

/** Sealed orders that have no arrow stand in words at their area. */
function useMarks(seat: ActorId): MapMark[] {
  const { t } = useTranslation('rules')
  const { orders, formations } = useView()
  return useMemo(
    () =>
      orders
        .filter((order) => order.seat === seat && order.status === 'sealed')
        .flatMap((order): MapMark[] => {
          const area =
            arrowFor(order, formations, 'sealed') === null ? areasOf(order.spec, formations)[0] : null
          return area === null || area === undefined
            ? []
            : [{ area, text: t(`order.name.${order.spec.kind}`), tone: 'plain' }]
        }),
    [orders, formations, seat, t],
  )
}

function promptFor(spec: OrderSpec): string {
  if (!('formations' in spec)) return 'prompt.draft'
  return spec.kind === 'support' ? 'prompt.joining' : 'prompt.formations'
}

/** Whatever is begun is kept until it is sealed or left. */
function useDraftOrder(): [Draft | null, (draft: Draft | null) => void] {
  const match = useGame((state) => state.match)
  const [draft, setDraft] = useState<Draft | null>(null)
  const write = useCallback(
    (next: Draft | null) => {
      keepOrder(match, next?.spec ?? null)
      setDraft(next)
    },
    [match],
  )
  return [draft, write]
}

export function useDesk(seat: ActorId): Desk {
  const { t } = useTranslation(['planning', 'rules'])
  const { legal, formations } = useView()
  const [area, setAreaOnly] = useState<AreaId | null>(null)
  const [kind, setKind] = useState<OrderKind | null>(null)
  const [draft, setDraft] = useDraftOrder()
  const candidates = useMemo(() => candidatesFrom(legal, formations), [legal, formations])
  const arrows = useArrows(seat, draft)
  const marks = useMarks(seat)

  const open = useCallback(
    (candidate: Candidate) => setDraft({ candidate, spec: candidate.spec }),
    [setDraft],
  )
  const setArea = useCallback(
    (next: AreaId | null) => {
      setDraft(null)
      setAreaOnly(next)
      if (next === null || kind === null) return
      // A kind was chosen first: with one possibility at the place tapped, that is it.
      const here = candidates.filter((each) => each.spec.kind === kind && each.areas.includes(next))
      setKind(null)
      if (here.length === 1 && here[0] !== undefined) open(here[0])
    },
    [candidates, kind, open, setDraft],
  )

  const choosing = kind !== null && area === null && draft === null
  const mode = useMemo(() => {
    const spec = draft?.spec
    const param = draft?.candidate.formations
    const places = candidates.filter((each) => each.spec.kind === kind).flatMap((each) => each.areas)
    const cancel = () => {
      if (draft !== null) setDraft(null)
      else if (kind !== null) setKind(null)
      else setAreaOnly(null)
    }
    return {
      selected: area,
      selectable: choosing && places.length > 0 ? new Set(places) : null,
      onSelect: setArea,
      onCancel: cancel,
      arrows,
      marks,
      highlights: spec === undefined ? new Map() : highlightsFor(spec, formations),
      prompt:
        draft !== null
          ? t(promptFor(draft.spec))
          : choosing && places.length > 0
            ? t('prompt.place', { order: t(`rules:order.name.${kind}`) })
            : null,
      formations:
        spec === undefined || !('formations' in spec) || param === null || param === undefined
          ? null
          : {
              selectable: new Set(param.of.map(({ value }) => value)),
              selected: new Set(spec.formations),
              onToggle: (id: string) => {
                const next = toggled(param, spec.formations, id)
                if (next !== null && draft !== null)
                  setDraft({ ...draft, spec: { ...spec, formations: next } })
              },
            },
    }
  }, [draft, kind, area, choosing, candidates, arrows, marks, formations, setArea, setDraft, t])
  useMapMode(mode)

  return {
    area,
    kind,
    draft,
    candidates,
    setArea,
    setKind,
    open,
    resume: (candidate, spec) => setDraft({ candidate, spec }),
    setSpec: (spec) => (draft === null ? undefined : setDraft({ ...draft, spec })),
    close: () => setDraft(null),
  }
}

/**
 * Who stands where on the plate. Everything is set in the order in which it matters, and what finds no room steps
 * aside, becomes fewer, or stays out: counters, signs of orders, remarks, names, marks, Arabic lines, names around.
 */
import { layArabic, layAround, layCounters, layNames, layPlates, layRemarks, laySigns } from './lay.ts'
import type { Laid, Layout, Wanted } from './laid.ts'
import type { MapArea } from './model.ts'
import { outside, type Room } from './rooms.ts'

/** What was laid for an area last: the same again is the same object, so that it is not drawn again. */
const last = new WeakMap<MapArea, { readonly laid: Laid; readonly text: string }>()

function keptIfSame(area: MapArea, laid: Laid): Laid {
  const text = JSON.stringify(laid)
  const before = last.get(area)
  if (before?.text === text) return before.laid
  last.set(area, { laid, text })
  return laid
}

export function layOut(wanted: Wanted): Layout {
  const rooms: Room[] = [...wanted.kept, ...(wanted.edge === null ? [] : outside(wanted.edge))]
  const standing = layCounters(wanted, rooms)
  const signs = laySigns(wanted, rooms)
  const remarks = layRemarks(wanted, rooms)
  const names = layNames(wanted, standing, rooms)
  const plates = layPlates(wanted, standing, rooms)
  const arabic = layArabic(wanted, names, rooms)
  const around = layAround(wanted, rooms)
  const areas = new Map(
    wanted.areas.map((area) => {
      const laid: Laid = {
        id: area.id,
        standing: standing.get(area.id) ?? null,
        plates: plates.get(area.id) ?? [],
        name: names.get(area.id) ?? null,
        arabic: arabic.get(area.id) ?? null,
      }
      return [area.id, keptIfSame(area, laid)]
    }),
  )
  return { areas, around, signs, remarks, rooms }
}

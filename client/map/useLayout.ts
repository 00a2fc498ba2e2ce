/** The layout of the plate, with names in the reader's language. */
import { useMemo } from 'react'
import type { AreaId } from '../../game/model/ids.ts'
import { useNames, type Names } from '../i18n/names.ts'
import type { Layout, Wanted } from './laid.ts'
import { layOut } from './layout.ts'

const none: ReadonlySet<AreaId> = new Set()

/** Area names: the map's short form, unless the language has a name of its own. */
const nameIn =
  (names: Names): Wanted['nameOf'] =>
  ({ id, shape }) =>
    names.area(id) === shape.name || names.language === 'en' ? shape.label : names.area(id)

export function useNameOf(): Wanted['nameOf'] {
  const names = useNames()
  return useMemo(() => nameIn(names), [names])
}

type Given = Omit<Wanted, 'nameOf' | 'first'> & { readonly first: ReadonlySet<AreaId> | null }

/** `first`: areas that are spoken of. */
export function useLayout({
  areas,
  context,
  sizes,
  script,
  marks,
  arrows,
  edge,
  kept,
  first,
}: Given): Layout {
  const nameOf = useNameOf()
  // Where there is room for all, nothing moves because it is spoken of.
  const early = sizes.compact && first !== null ? first : none
  return useMemo(
    () => layOut({ areas, context, sizes, script, marks, arrows, edge, kept, nameOf, first: early }),
    [areas, context, sizes, script, marks, arrows, edge, kept, nameOf, early],
  )
}

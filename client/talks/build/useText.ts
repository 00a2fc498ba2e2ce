/** The text in the making, kept by this browser until it is sent. */
import { useMemo, useState } from 'react'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Offer, OfferText } from '../../../game/model/offer.ts'
import type { Package } from '../../../game/model/scenario.ts'
import { useGame, useScenario, useView } from '../../store/GameContext.tsx'
import { useDraft } from '../../store/useDraft.ts'
import { emptyDraft, fromOffer, fromPackage, readDraft, withKnownAttacks } from './draft.ts'
import type { Menu } from './menu.ts'

export interface TextInTheMaking {
  /** Null as long as nothing was chosen to start from. */
  readonly text: OfferText | null
  /** Clauses of the package that cannot stand now. */
  readonly left: readonly Clause[]
  readonly write: (text: OfferText) => void
  readonly start: (pack: Package | null) => void
  readonly clear: () => void
}

export function useText(menu: Menu, countered: Offer | null, reader: ActorId): TextInTheMaking {
  const match = useGame((state) => state.match)
  const { turns } = useScenario()
  const { turn, orders } = useView()
  const [kept, write, clear] = useDraft(`${match}.${turn}.${countered?.id ?? 'offer'}`)
  const [left, setLeft] = useState<readonly Clause[]>([])
  const parsed = useMemo(() => readDraft(kept), [kept])
  const theirs = useMemo(
    () => (countered === null ? null : fromOffer(countered, reader)),
    [countered, reader],
  )
  const put = (text: OfferText) => write(JSON.stringify(text))
  return {
    text: parsed ?? theirs,
    left,
    write: put,
    start: (pack) => {
      if (pack === null) return put({ ...emptyDraft, to: [...menu.to] })
      const { text, left: out } = fromPackage(pack, menu, { turn, turns })
      setLeft(out)
      return put(withKnownAttacks(text, menu, orders, reader))
    },
    clear: () => {
      setLeft([])
      clear()
    },
  }
}

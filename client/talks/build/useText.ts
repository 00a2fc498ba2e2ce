/** The text in the making, kept by this browser until it is sent. */
import { useMemo, useState } from 'react'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Offer, OfferText } from '../../../game/model/offer.ts'
import type { Package } from '../../../game/model/scenario.ts'
import { useGame, useScenario, useView } from '../../store/GameContext.tsx'
import { useOwnDraft, useReturned } from '../../cables/useReturned.ts'
import { useSharedDraft } from '../../cables/useSharedDraft.ts'
import { useDraft } from '../../store/useDraft.ts'
import {
  emptyDraft,
  firstTo,
  fromOffer,
  fromPackage,
  moved,
  readDraft,
  withAlways,
  withKnownAttacks,
} from './draft.ts'
import { menuOf, type Menu } from './menu.ts'
import { roofFor, type Roof } from './roofs.ts'
import { beforeName, draftName, ownText, writeShared } from './versions.ts'

/** An empty sheet lies on no table at first. */
const plain = (roofs: readonly Roof[]): Roof | undefined =>
  roofs.find(({ format }) => format === 'bilateral') ?? roofs[0]

export interface TextInTheMaking {
  /** Null as long as nothing was chosen to start from. */
  readonly text: OfferText | null
  /** Where it is put on the table; null for a counter. */
  readonly roof: Roof | null
  /** Clauses of the package that cannot stand now. */
  readonly left: readonly Clause[]
  readonly write: (text: OfferText) => void
  readonly start: (pack: Package | null) => void
  readonly move: (roof: Roof) => void
  readonly clear: () => void
  /** It lies on the table: nothing is in the making any more. */
  readonly sent: () => void
  /** One's own text from before another's was taken over. */
  readonly before: OfferText | null
  /** Exchanges the two. */
  readonly take: (text: OfferText) => void
}

/** `roofs`: under which it can be put on the table; none for a counter, which stays under that of the offer. */
export function useText(
  roofs: readonly Roof[],
  counter: Menu | null,
  countered: Offer | null,
  reader: ActorId,
): TextInTheMaking {
  const match = useGame((state) => state.match)
  const { turns, mode } = useScenario()
  const { turn, orders } = useView()
  const name = draftName(match, turn, countered?.id ?? null)
  const [kept, write, clear] = useDraft(name)
  const [older, keepOlder, dropOlder] = useDraft(beforeName(name))
  const [left, setLeft] = useState<readonly Clause[]>([])
  const parsed = useMemo(() => readDraft(kept), [kept])
  const theirs = useMemo(
    () => (countered === null ? null : fromOffer(countered, reader)),
    [countered, reader],
  )
  const put = (text: OfferText) => write(JSON.stringify(text))
  const text = parsed ?? theirs
  const before = useMemo(() => readDraft(older), [older])
  const shared = parsed === null ? null : writeShared({ turn, counters: countered?.id ?? null, text: parsed })
  const known = useOwnDraft('offer')
  const mine = ownText(known, turn, countered?.id ?? null)
  useReturned(name, 'offer', { text: kept, known: mine, put: write })
  const dropShared = useSharedDraft('offer', shared)
  const roof = text === null ? roofs[0] : (roofFor(roofs, text.format, text.to) ?? roofs[0])
  return {
    text,
    roof: roof ?? null,
    left,
    write: put,
    start: (pack) => {
      const under = pack === null ? plain(roofs) : roofFor(roofs, pack.format, pack.to)
      const menu = counter ?? (under === undefined ? null : menuOf(under.template))
      if (menu === null) return
      const format = under?.format ?? 'bilateral'
      if (pack === null) return put(withAlways({ ...emptyDraft, format, to: firstTo(format, menu) }, menu))
      const { text: found, left: out } = fromPackage(pack, menu, { turn, turns, mode })
      setLeft(out)
      return put(withAlways(withKnownAttacks(found, menu, orders, reader), menu))
    },
    move: (to) => (text === null ? undefined : put(moved(text, to))),
    clear: () => {
      setLeft([])
      clear()
    },
    sent: () => {
      clear()
      dropOlder()
      dropShared()
    },
    before,
    take: (theirs) => {
      if (text !== null) keepOlder(JSON.stringify(text))
      put(theirs)
    },
  }
}

/** The people of one's own seat: who speaks for it, and what the others have in the making. */
import { useEffect, useState } from 'react'
import type { Draft, DraftKey } from '../../game/model/cable.ts'
import type { Roster, RosterPerson } from '../../game/model/wire.ts'
import { useGame } from '../store/GameContext.tsx'

export interface Seatmates {
  readonly mine: RosterPerson | null
  readonly others: readonly RosterPerson[]
  readonly captain: RosterPerson | null
  /** More than one person sits here. */
  readonly shared: boolean
  /** Whoever sits alone speaks for the seat too. */
  readonly speaks: boolean
}

export function seatmatesOf(roster: Roster | null, own: string, no: number | null): Seatmates {
  const people = roster?.seats.find(({ seat }) => seat === own)?.people ?? []
  const mine = people.find((person) => person.no === no) ?? null
  const captain = people.find((person) => person.captain) ?? null
  const shared = mine !== null && people.length > 1
  return {
    mine,
    captain,
    shared,
    others: people.filter((person) => person.no !== no),
    speaks: !shared || captain === null || captain.no === no,
  }
}

export function useSeatmates(): Seatmates {
  const roster = useGame((state) => state.roster)
  const own = useGame((state) => state.view?.viewer ?? 'observer')
  const no = useGame((state) => state.no)
  return seatmatesOf(roster, own, no)
}

/** A draft that changed so lately is being written. */
const lately = 8000
const beat = 2000

export interface OthersDraft {
  readonly draft: Draft
  readonly text: string
  readonly by: RosterPerson
  readonly writing: boolean
}

/** What the others of the seat have unsent, the latest first; `cable` means all their cables. */
export function othersDrafts(
  drafts: readonly Draft[],
  people: readonly RosterPerson[],
  key: DraftKey,
  now: number,
): OthersDraft[] {
  return drafts
    .filter((draft) => draft.key === key || draft.key.startsWith(`${key}.`))
    .toSorted((a, b) => b.at - a.at)
    .flatMap((draft) => {
      const by = people.find(({ no }) => no === draft.person)
      if (by === undefined || draft.text === null || draft.text === '') return []
      return [{ draft, text: draft.text, by, writing: by.online && now - draft.at < lately }]
    })
}

export function useOthersDrafts(key: DraftKey): readonly OthersDraft[] {
  const { others } = useSeatmates()
  const drafts = useGame((state) => state.drafts)
  const skew = useGame((state) => state.skew)
  const [now, setNow] = useState(() => Date.now() + skew)
  const some = others.length > 0
  useEffect(() => {
    if (!some) return
    const timer = setInterval(() => setNow(Date.now() + skew), beat)
    return () => clearInterval(timer)
  }, [some, skew])
  return othersDrafts(drafts, others, key, now)
}

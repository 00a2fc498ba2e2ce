/** Cables in the order in which people think of them: by whom one talks with, and what of it is new. */
import type { Cable } from '../../game/model/cable.ts'
import { actors, type ActorId } from '../../game/model/ids.ts'
import type { Roster } from '../../game/model/wire.ts'

export interface Conversation {
  /** The other seats in it, or `umpire` for what the instructor writes. */
  readonly key: string
  readonly seats: readonly ActorId[]
  readonly cables: readonly Cable[]
  readonly unread: number
}

/** Last cable that was read, by conversation. */
export type ReadMarks = Readonly<Record<string, number>>

const umpire = 'umpire'

/** Seats always stand in the same order, so the same people are the same conversation whoever writes. */
export const keyOf = (seats: readonly ActorId[]): string =>
  actors.filter((seat) => seats.includes(seat)).join('+')

const othersIn = ({ from, to }: Cable, own: string): ActorId[] =>
  actors.filter((seat) => seat !== own && (seat === from || to.includes(seat)))

/** What the instructor writes is one conversation, whoever else it went to. */
export const conversationOf = (cable: Cable, own: string): string =>
  cable.from === umpire ? umpire : keyOf(othersIn(cable, own))

const isNew = (cable: Cable, own: string, marks: ReadMarks): boolean =>
  cable.from !== own && cable.id > (marks[conversationOf(cable, own)] ?? 0)

/** The liveliest first. */
export function conversationsOf(cables: readonly Cable[], own: string, marks: ReadMarks): Conversation[] {
  const groups = new Map<string, Cable[]>()
  for (const cable of cables) {
    const key = conversationOf(cable, own)
    groups.set(key, [...(groups.get(key) ?? []), cable])
  }
  const last = ({ cables: all }: Conversation) => all.at(-1)?.id ?? 0
  return [...groups]
    .map(([key, all]) => ({
      key,
      seats: key === umpire ? [] : actors.filter((seat) => key.split('+').includes(seat)),
      cables: all,
      unread: all.filter((cable) => isNew(cable, own, marks)).length,
    }))
    .toSorted((a, b) => last(b) - last(a))
}

export const unreadIn = (cables: readonly Cable[], own: string, marks: ReadMarks): number =>
  cables.filter((cable) => isNew(cable, own, marks)).length

/** Who reads cables, and who plays without reading any. */
export function readersOf(
  roster: Roster | null,
  own: string,
): { readonly people: readonly ActorId[]; readonly bots: readonly ActorId[] } {
  const others = (roster?.seats ?? []).filter(({ seat }) => seat !== own)
  const of = (read: boolean) => {
    const found = others.filter(({ kind }) => (kind === 'person') === read).map(({ seat }) => seat)
    return actors.filter((seat) => found.includes(seat))
  }
  return { people: of(true), bots: of(false) }
}

/** Under which the server keeps what lies unsent in a conversation; `new` is the sheet for a new one. */
export const draftKey = (conversation: string): string => `cable.${conversation}`

/** Made once for each text: `crypto.randomUUID` is missing where a class plays without https. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A class that has begun: an instructor who is connected, and people in the seats of the list. */
import type { ActorId } from '../../game/model/ids.ts'
import type { StaffAct } from '../../game/model/staff.ts'
import type { Reply, RosterPerson } from '../../game/model/wire.ts'
import { connect, type Player } from './player.ts'
import type { Bed, TestServer } from './server.ts'
import { sitDown, type Table } from './table.ts'

export interface Class extends Table {
  readonly staff: Player
  readonly act: (act: StaffAct) => Promise<Reply<unknown>>
  /** The person of this place in the list of seats. Throws if there is none. */
  readonly player: (place: number) => Player
  /** The private key, without the link around it. */
  readonly key: string
}

export async function teach(
  bed: Bed,
  server: TestServer,
  seats: readonly ActorId[],
  options: object = {},
): Promise<Class> {
  const table = await sitDown(bed, server, seats, { taught: true, ...options })
  const staff = bed.keep(await connect(table.session.creator, table.session))
  return {
    ...table,
    staff,
    act: (act) => staff.ask({ ask: 'staff', act }),
    player(place) {
      const player = table.players[place]
      if (player === undefined) throw new Error(`nobody at place ${place}`)
      return player
    },
    key: table.session.staff?.split('#')[1] ?? '',
  }
}

/** Everybody in the last roster that this player got, by name. */
export function peopleIn({ rosters }: Player): Record<string, RosterPerson & { seat: ActorId | null }> {
  const last = rosters.at(-1)
  const seated = last?.seats.flatMap(({ seat, people }) => people.map((one) => ({ ...one, seat }))) ?? []
  const waiting = last?.waiting.map((one) => ({ ...one, seat: null })) ?? []
  return Object.fromEntries([...seated, ...waiting].map((one) => [one.name, one]))
}

/** What the last roster says of a seat. */
export const kindIn = ({ rosters }: Player, seat: ActorId): string | undefined =>
  rosters.at(-1)?.seats.find((one) => one.seat === seat)?.kind

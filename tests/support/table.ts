/** A session that has begun, with somebody at every place of the list. */
import type { ActorId } from '../../game/model/ids.ts'
import { join, openSession, type Player, type Session } from './player.ts'
import type { Bed, TestServer } from './server.ts'

export interface Table {
  readonly session: Session
  readonly players: readonly Player[]
}

/** People sit down one after another, so that the first of a seat is its captain; named `turkey 1` and so on. */
export async function sitDown(
  bed: Bed,
  { base }: TestServer,
  seats: readonly ActorId[],
  options: object = {},
): Promise<Table> {
  const session = await openSession(base, 'highway', { perSeat: 6, ...options })
  const players: Player[] = []
  for (const [index, seat] of seats.entries()) {
    const number = seats.slice(0, index + 1).filter((one) => one === seat).length
    players.push(bed.keep(await join(base, { code: session.code, name: `${seat} ${number}`, seat })))
  }
  await session.start()
  await Promise.all(players.map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
  return { session, players }
}

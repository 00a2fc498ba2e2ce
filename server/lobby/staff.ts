/** Who leads a session: by the key of the private link, kept as a hash; the browser is known by its cookie then. */
import type * as z from 'zod/mini'
import type { StaffLink, StaffRequest } from '../../game/model/api.ts'
import { expel } from '../live/connections.ts'
import { announce } from '../live/roster.ts'
import type { Desk, Visitor } from './desk.ts'
import { hash, sameText } from './keys.ts'
import type { Limits } from './limits.ts'
import { done, problem, type Outcome } from './outcome.ts'
import { find } from './sessions.ts'
import { newStaffLink } from './staff-link.ts'

type Nothing = Record<string, never>

async function isKey({ host }: Desk, match: string, key: string): Promise<boolean> {
  const kept = await host.store.staffHash(match)
  return kept !== null && sameText(hash(key), kept)
}

/** POST /api/sessions/:code/staff */
export async function enterStaff(
  desk: Desk,
  visitor: Visitor,
  limits: Limits,
  typed: string,
  { key }: z.infer<typeof StaffRequest>,
): Promise<Outcome<Nothing>> {
  const found = await find(desk, visitor, limits, typed)
  if (!found.ok) return found
  const { live, staff } = found.value
  if (staff) return done({})
  const barred = await limits.barred(visitor.address)
  if (barred !== null) return barred
  if (!(await isKey(desk, live.id, key))) {
    await limits.failed(visitor.address)
    return problem('staffKey')
  }
  const person = await visitor.become()
  if (!(await desk.host.store.addStaff(live.id, person))) return problem('staffSeat')
  // Who only waited comes in again, as what they are now.
  desk.connections.of(live.id, person).forEach(expel)
  announce(desk.host, live)
  return done({})
}

/** POST /api/sessions/:code/renew */
export async function renewStaff(
  desk: Desk,
  visitor: Visitor,
  limits: Limits,
  typed: string,
): Promise<Outcome<StaffLink>> {
  const found = await find(desk, visitor, limits, typed)
  if (!found.ok) return found
  const { record, staff } = found.value
  if (!staff || visitor.person === null) return problem('notStaff')
  const link = await newStaffLink(desk.host, record, visitor.person)
  for (const connection of desk.connections.of(record.id)) {
    const { role, person } = connection.data
    if (role === 'staff' && person !== visitor.person && person !== record.creator) expel(connection)
  }
  return done({ staff: link })
}

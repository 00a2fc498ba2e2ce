/** The instructor's private link. Nothing else protects a session, so the server keeps only the hash of its key. */
import type { Host } from '../live/host.ts'
import type { MatchRecord } from '../store/records.ts'
import { hash, newId } from './keys.ts'

/**
 * Makes a new link, and the old one void. Of those who led the session only the creator and `person` still do, so that
 * whoever came by a link that went astray is out.
 */
export async function newStaffLink(
  host: Host,
  match: Pick<MatchRecord, 'id' | 'code' | 'creator'>,
  person: string,
): Promise<string> {
  const key = newId()
  await host.store.renewStaff(match.id, hash(key), [match.creator, person])
  await host.store.addStaff(match.id, person)
  return `${host.address().replace(/\/$/, '')}/teach/${match.code}#${key}`
}

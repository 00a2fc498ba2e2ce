/** Each browser has a random private key in a cookie; the server keeps its hash. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { parseCookie, stringifySetCookie } from 'cookie'
import type { Person } from '../store/records.ts'
import type { Store } from '../store/store.ts'

export const cookieName = 'guarantors'
const year = 365 * 24 * 3600

/** Unguessable, and fit for an address. */
export const newId = (bytes = 16): string => randomBytes(bytes).toString('base64url')

/** What is kept of a secret. */
export const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Compares in a time that does not depend on the texts. */
export function sameText(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hash(a)), Buffer.from(hash(b)))
}

/** A key of the person: what to keep of it, and the value of the cookie. */
export function newKey(id: string): { person: Person; cookie: string } {
  const secret = newId(32)
  return { person: { id, keyHash: hash(secret) }, cookie: `${id}.${secret}` }
}

/** A person who has never been here: the record to keep, and the value of the cookie. */
export const newPerson = () => newKey(newId())

function splitCookie(header: string | undefined): { id: string; secret: string } | null {
  if (header === undefined || header.length > 8192) return null
  const [id, secret, ...rest] = (parseCookie(header)[cookieName] ?? '').split('.')
  return id && secret && rest.length === 0 ? { id, secret } : null
}

/** Whose key stands in the Cookie header; null for none or a wrong one. */
export async function personOf(store: Store, header: string | undefined): Promise<Person | null> {
  const key = splitCookie(header)
  if (key === null) return null
  const person = await store.person(key.id)
  if (person === null) return null
  const known = hash(key.secret)
  // Whoever goes on at another device has a further key there.
  return sameText(known, person.keyHash) || (await store.hasKey(person.id, known)) ? person : null
}

/** The Set-Cookie header. Never readable by scripts, never sent along from another site. */
export function setCookie(value: string, secure: boolean): string {
  return stringifySetCookie({
    name: cookieName,
    value,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: year,
  })
}

import type { Request, Response } from 'express'
import type { Visitor } from '../lobby/desk.ts'
import { newKey, newPerson, personOf, setCookie } from '../lobby/keys.ts'
import type { Store } from '../store/store.ts'

/** Who sends this request. A new browser gets its key when there is something to keep for it. */
export async function visitorOf(
  store: Store,
  secure: boolean,
  request: Request,
  response: Response,
): Promise<Visitor> {
  const known = await personOf(store, request.headers.cookie)
  let id = known?.id ?? null
  return {
    person: id,
    address: request.ip ?? '',
    async become() {
      if (id !== null) return id
      const { person, cookie } = newPerson()
      await store.addPerson(person)
      response.appendHeader('set-cookie', setCookie(cookie, secure))
      return (id = person.id)
    },
    async adopt(owner) {
      const { person, cookie } = newKey(owner)
      await store.addKey(owner, person.keyHash)
      response.appendHeader('set-cookie', setCookie(cookie, secure))
      id = owner
    },
  }
}

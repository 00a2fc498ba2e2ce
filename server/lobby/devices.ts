/** Going on at another device: a one-time code there makes that browser the same person's, under a key of its own. */
import type * as z from 'zod/mini'
import type { DeviceClaim, DeviceCode } from '../../game/model/api.ts'
import type { Host } from '../live/host.ts'
import { newDeviceCode, readDeviceCode } from './codes.ts'
import type { Desk, Visitor } from './desk.ts'
import { hash } from './keys.ts'
import type { Limits } from './limits.ts'
import { done, problem, type Outcome } from './outcome.ts'

/** Milliseconds in which a code can be used. */
export const deviceTime = 300_000

/** A new code for the person; one that it had before is void. */
export async function deviceCodeFor(host: Host, person: string): Promise<DeviceCode> {
  const code = newDeviceCode()
  const until = host.time.now() + deviceTime
  await host.store.addDeviceKey({ hash: hash(code), person, until })
  return { code, link: `${host.address().replace(/\/$/, '')}/device/${code}`, until }
}

/** POST /api/device */
export async function ownDeviceCode({ host }: Desk, { person }: Visitor): Promise<Outcome<DeviceCode>> {
  return person === null ? problem('noKey') : done(await deviceCodeFor(host, person))
}

/** POST /api/device/claim */
export async function claimDevice(
  { host }: Desk,
  visitor: Visitor,
  limits: Limits,
  { code }: z.infer<typeof DeviceClaim>,
): Promise<Outcome<Record<string, never>>> {
  const barred = await limits.barred(visitor.address)
  if (barred !== null) return barred
  const person = await host.store.takeDeviceKey(hash(readDeviceCode(code)), host.time.now())
  if (person === null) {
    await limits.failed(visitor.address)
    return problem('noDevice')
  }
  await visitor.adopt(person)
  return done({})
}

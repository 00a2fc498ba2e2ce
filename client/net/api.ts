/** The REST interface: each call gives its answer or the server's reason, never an exception. */
import * as z from 'zod/mini'
import type {
  Created,
  DeviceCode,
  Joined,
  MyGame,
  PublicScenario,
  ScenarioCard,
  SessionInfo,
  SessionRequest,
  StaffLink,
} from '../../game/model/api.ts'
import type { BotLevel } from '../../game/model/bot.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { having } from './shapes.ts'

export interface Problem {
  /** Message key `error.…`. */
  readonly error: string
  readonly params: Readonly<Record<string, string | number>>
}
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem }

const problem = z.object({
  error: z.string(),
  params: z._default(z.record(z.string(), z.union([z.string(), z.number()])), {}),
})
const failed = (error: string): Answer<never> => ({ ok: false, problem: { error, params: {} } })

async function call<T extends z.ZodMiniType>(
  path: string,
  shape: T,
  body?: object,
): Promise<Answer<z.output<T>>> {
  try {
    const response = await fetch(`/api/${path}`, {
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      credentials: 'same-origin',
    })
    const content: unknown = await response.json().catch(() => null)
    if (!response.ok) {
      const parsed = problem.safeParse(content)
      return parsed.success ? { ok: false, problem: parsed.data } : failed('error.server')
    }
    const parsed = shape.safeParse(content)
    return parsed.success ? { ok: true, value: parsed.data } : failed('error.version')
  } catch {
    return failed('error.unreachable')
  }
}

const joined = having<Joined>('match', 'code', 'seat')
const text = z.object({ en: z.string(), de: z.string() })

export const api = {
  solo: (scenario: string, seat: ActorId, bots: BotLevel) => call('solo', joined, { scenario, seat, bots }),
  openSession: (request: z.input<typeof SessionRequest>) =>
    call('sessions', having<Created>('match', 'code', 'link', 'staff'), request),
  session: (code: string) => call(`sessions/${code}`, having<SessionInfo>('match', 'code', 'seats', 'mine')),
  join: (code: string, name: string, seat?: ActorId) =>
    call(`sessions/${code}/join`, joined, seat === undefined ? { name } : { name, seat }),
  start: (code: string) => call(`sessions/${code}/start`, z.unknown(), {}),
  /** The key of the private link makes this browser an instructor's. */
  staff: (code: string, key: string) => call(`sessions/${code}/staff`, z.unknown(), { key }),
  /** A new private link; the old one is void. */
  renew: (code: string) => call(`sessions/${code}/renew`, having<StaffLink>('staff'), {}),
  /** A one-time code with which this person goes on at another device. */
  device: () => call('device', having<DeviceCode>('code', 'link', 'until'), {}),
  claimDevice: (code: string) => call('device/claim', z.unknown(), { code }),
  games: () => call('games', z.array(having<MyGame>('match', 'scenario', 'seat', 'turn'))),
  scenarios: () => call('scenarios', z.array(having<ScenarioCard>('id', 'key', 'title', 'variant', 'seats'))),
  scenario: (key: string) =>
    call(`scenarios/${encodeURIComponent(key)}`, having<PublicScenario>('id', 'seats', 'areas')),
  /** The secret line of one's own seat; for an instructor, of the seat that they name. */
  brief: (match: string, seat?: ActorId) =>
    call(`matches/${match}/brief${seat === undefined ? '' : `?seat=${seat}`}`, z.object({ secret: text })),
}

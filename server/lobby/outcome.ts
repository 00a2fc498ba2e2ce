/** What a request comes to: a value, or a problem with its HTTP status and message key. */
export interface Problem {
  readonly ok: false
  readonly status: number
  /** Message key `error.…`. */
  readonly error: string
  readonly params: Record<string, string | number>
}
export type Outcome<T> = { readonly ok: true; readonly value: T } | Problem

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** Every problem of the lobby and its status. */
const statuses = {
  malformed: 400,
  noSeat: 400,
  createKey: 403,
  notCreator: 403,
  notSeated: 403,
  notStaff: 403,
  staffKey: 403,
  noKey: 403,
  foreign: 403,
  noSession: 404,
  noMatch: 404,
  noScenario: 404,
  noRoute: 404,
  noDevice: 404,
  seatTaken: 409,
  seatFixed: 409,
  sessionFull: 409,
  staffSeat: 409,
  alreadyStarted: 409,
  unreadable: 409,
  sessionEnded: 410,
  tooLarge: 413,
  tooManyTries: 429,
  tooManyGames: 429,
  server: 500,
} as const

export function problem(name: keyof typeof statuses, params: Problem['params'] = {}): Problem {
  return { ok: false, status: statuses[name], error: `error.${name}`, params }
}

/**
 * A scripted player: joins a session by its code over the real wire, as any browser does. Whoever writes
 * a bot of their own can begin here; docs/protocol.md explains what is said.
 */
import { io, type Socket } from 'socket.io-client'
import { Created, Joined } from '../../game/model/api.ts'
import type { Cable, Draft } from '../../game/model/cable.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { SeatCommand } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { patched } from '../../game/model/frame.ts'
import type { StaffDesk } from '../../game/model/staff.ts'
import type { Template } from '../../game/model/template.ts'
import type { View } from '../../game/model/view.ts'
import type {
  BotReason,
  ClientEvents,
  ClientMessage,
  Frame,
  Reply,
  Roster,
  ServerEvents,
  Welcome,
} from '../../game/model/wire.ts'
import { openBrowser, type Browser } from './browser.ts'

export interface Player {
  readonly match: string
  readonly code: string
  readonly browser: Browser
  readonly socket: Socket<ServerEvents, ClientEvents>
  /** What this seat sees now. Throws before the game has begun. */
  readonly view: View
  readonly legal: readonly Template[]
  /** Everything that came, in order. */
  readonly welcomes: readonly Welcome[]
  readonly frames: readonly Frame[]
  readonly rosters: readonly Roster[]
  readonly reasons: readonly BotReason[]
  /** Cables and drafts that came by events; a welcome has its own. */
  readonly cables: readonly Cable[]
  readonly drafts: readonly Draft[]
  /** What an instructor's desk showed, in order. */
  readonly desks: readonly StaffDesk[]
  /** Every event with all that it brought, to search for what must not be there. */
  readonly heard: readonly (readonly [string, ...unknown[]])[]
  readonly history: readonly ChronicleEntry[]
  readonly revision: number
  submit(command: SeatCommand): Promise<Reply<unknown>>
  ask(message: ClientMessage): Promise<Reply<unknown>>
  /** Sends whatever a browser could send, to see it refused. */
  raw(event: string, ...args: unknown[]): Promise<unknown>
  /** Resolves as soon as the test holds; it is asked again whenever something comes. */
  until(test: (player: Player) => boolean): Promise<void>
  close(): void
}

/** The slices that a frame is about. */
export const namesIn = ({ slices, changes = {} }: Frame): string[] => [
  ...Object.keys(slices),
  ...Object.keys(changes),
]

interface Seen {
  view: View | null
  revision: number
  readonly welcomes: Welcome[]
  readonly frames: Frame[]
  readonly rosters: Roster[]
  readonly reasons: BotReason[]
  readonly cables: Cable[]
  readonly drafts: Draft[]
  readonly desks: StaffDesk[]
  readonly heard: [string, ...unknown[]][]
}

const nothingSeen = (): Seen => ({
  view: null,
  revision: 0,
  welcomes: [],
  frames: [],
  rosters: [],
  reasons: [],
  cables: [],
  drafts: [],
  desks: [],
  heard: [],
})

function listen(socket: Socket<ServerEvents, ClientEvents>, seen: Seen): void {
  socket.on('welcome', (welcome) => {
    seen.welcomes.push(welcome)
    seen.reasons.splice(0, seen.reasons.length, ...welcome.reasons)
    seen.rosters.push(welcome.roster)
    seen.view = welcome.view
    seen.revision = welcome.revision
  })
  socket.on('frame', (frame) => {
    seen.frames.push(frame)
    seen.revision = frame.revision
    if (seen.view !== null) seen.view = patched(seen.view, frame)
  })
  socket.on('roster', (roster) => seen.rosters.push(roster))
  socket.on('reason', (reason) => seen.reasons.push(reason))
  socket.on('cable', (cable) => seen.cables.push(cable))
  socket.on('draft', (draft) => seen.drafts.push(draft))
  socket.on('desk', (desk) => seen.desks.push(desk))
  socket.onAny((event: string, ...payload: unknown[]) => seen.heard.push([event, ...payload]))
}

/** Rejects when the handshake is refused, with the server's message key. */
function settled(socket: Socket<ServerEvents, ClientEvents>): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('welcome', () => resolve())
    socket.once('roster', () => resolve())
    socket.once('connect_error', reject)
  })
}

/** Tests that wait for something to come. */
function createWaits(socket: Socket<ServerEvents, ClientEvents>) {
  const waits = new Set<() => void>()
  // Catch-all listeners are called before those that take in what came.
  const lookAll = () => queueMicrotask(() => waits.forEach((look) => look()))
  socket.onAny(lookAll)
  socket.on('disconnect', lookAll)
  return (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!holds()) return
        waits.delete(look)
        resolve()
      }
      waits.add(look)
      look()
    })
}

const presentView = ({ view }: Seen): View => {
  if (view === null) throw new Error('The game has not begun, or this person has no seat.')
  return view
}

/** Connects a browser that has joined to its match; `fine` asks for changes inside slices. */
export async function connect(
  browser: Browser,
  { match, code }: { match: string; code: string },
  fine = true,
  more: object = {},
): Promise<Player> {
  const plain: Socket = io(browser.base, {
    auth: { match, fine, ...more },
    extraHeaders: { cookie: browser.cookie() },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 20,
    reconnectionDelayMax: 100,
  })
  const socket: Socket<ServerEvents, ClientEvents> = plain
  const seen = nothingSeen()
  listen(socket, seen)
  const wait = createWaits(socket)
  const ask = (message: ClientMessage) => socket.emitWithAck('ask', message)
  const player: Player = {
    match,
    code,
    browser,
    socket,
    get view() {
      return presentView(seen)
    },
    get legal() {
      return presentView(seen).legal
    },
    get revision() {
      return seen.revision
    },
    get history() {
      return seen.welcomes.at(-1)?.history ?? []
    },
    welcomes: seen.welcomes,
    frames: seen.frames,
    rosters: seen.rosters,
    reasons: seen.reasons,
    cables: seen.cables,
    drafts: seen.drafts,
    desks: seen.desks,
    heard: seen.heard,
    ask,
    raw: (event, ...args) => plain.emitWithAck(event, ...args),
    submit: (command) => ask({ ask: 'command', command }),
    until: (test) => wait(() => test(player)),
    close: () => void socket.close(),
  }
  await settled(socket).catch((error: unknown) => {
    socket.close()
    throw error
  })
  return player
}

/** A projector: no key, nothing but the match. */
export const openScreen = (base: string, session: { match: string; code: string }): Promise<Player> =>
  connect(openBrowser(base), session, true, { as: 'screen' })

async function expectOk<T>(
  work: Promise<{ status: number; body: unknown }>,
  parse: (body: unknown) => T,
): Promise<T> {
  const { status, body } = await work
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return parse(body)
}

export interface JoinOptions {
  readonly code: string
  readonly name: string
  readonly seat?: ActorId
  readonly browser?: Browser
}

/** Joins a session by its code and connects. */
export async function join(base: string, { code, name, seat, browser }: JoinOptions): Promise<Player> {
  const own = browser ?? openBrowser(base)
  const body = seat === undefined ? { name } : { name, seat }
  const joined = await expectOk(own.post(`/api/sessions/${code}/join`, body), (it) => Joined.parse(it))
  return connect(own, joined)
}

/** Begins a game alone and connects; `options` go into the request. */
export async function solo(
  base: string,
  scenario: string,
  seat: ActorId,
  options: object = {},
): Promise<Player> {
  const browser = openBrowser(base)
  const joined = await expectOk(browser.post('/api/solo', { scenario, seat, ...options }), (it) =>
    Joined.parse(it),
  )
  return connect(browser, joined)
}

export interface Session {
  readonly creator: Browser
  readonly code: string
  readonly match: string
  /** The instructor's private link, where the session is taught. */
  readonly staff: string | null
  readonly start: () => Promise<void>
}

/** Opens a session; `options` go into the request. */
export async function openSession(base: string, scenario: string, options: object = {}): Promise<Session> {
  const creator = openBrowser(base)
  const request = { scenario, clock: null, ...options }
  const created = await expectOk(creator.post('/api/sessions', request), (it) => Created.parse(it))
  const { code, match, staff } = created
  return {
    creator,
    code,
    match,
    staff,
    start: async () => expectOk(creator.post(`/api/sessions/${code}/start`, {}), () => undefined),
  }
}

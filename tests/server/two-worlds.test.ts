/** Two worlds on the wire: whatever a seat does in secret, everybody else is sent the same, to the byte, until it is revealed. */
import { expect, test } from 'vitest'
import type { ActorId } from '../../game/model/ids.ts'
import type { Template } from '../../game/model/template.ts'
import { SeatCommand } from '../../game/model/command.ts'
import { rules } from '../../server/real-rules.ts'
import { sample } from '../../server/tools/random/sample.ts'
import { random, type Random } from '../../server/tools/random/random.ts'
import { createHandTime } from '../support/hand-time.ts'
import { join, openScreen, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { teach } from '../support/teach.ts'

const bed = createBed({ rules })

/** People in every seat: bots act when they come to it, and no two runs of them are the same to the byte. */
const four = ['russia', 'turkey', 'damascus', 'opposition'] as const
const eight = [...four, 'iran', 'us', 'hts', 'sdf'] as const
const [holder, turkey, confidant] = four

/** What only the holder may know, and what it may tell one other seat. */
const secret: ReadonlySet<string> = new Set(['seal', 'unseal', 'supply', 'predict', 'duty'])

/** A table that is called stands in public as soon as Planning is closed. */
const isOpen = ({ type, fixed }: Template) => secret.has(type) && fixed['order.kind'] !== 'convene'

/** Some of what is legal and secret, at random. */
async function act(player: Player, rng: Random, many: number): Promise<void> {
  for (let left = many; left > 0; left -= 1) {
    const open = player.legal.filter(isOpen)
    if (open.length === 0) return
    const { turn, phase } = player.view
    const command = SeatCommand.safeParse({ ...sample(rng.pick(open), rng), turn, phase })
    if (command.success) await player.submit(command.data)
  }
}

/** Everybody closes the phase, one after another. */
async function playTo(next: 'planning' | 'talks', players: readonly Player[]): Promise<void> {
  for (const player of players) {
    const { turn, phase } = player.view
    await player.submit({ type: 'ready', turn, phase, ready: true })
  }
  await Promise.all(players.map((one) => one.until(({ view }) => view.phase === next)))
}

/** The first thing that one was sent and the other not; null where all is the same. */
function difference(here: readonly string[], there: readonly string[]): string | null {
  const at = here.findIndex((said, place) => said !== there[place])
  if (at >= 0) return `${here[at]?.slice(0, 2000) ?? ''} | ${there[at]?.slice(0, 2000) ?? 'nothing'}`
  return there.length > here.length ? `also ${there[here.length] ?? ''}` : null
}

/** Shows a sealed order to the confidant, and writes to it. */
async function confide(player: Player, words: string): Promise<void> {
  const { turn, phase, orders } = player.view
  const own = orders.find((each) => each.seat === holder)
  if (own !== undefined) await player.submit({ type: 'show', turn, phase, order: own.id, to: [confidant] })
  await player.ask({ ask: 'draft', key: 'offer', text: words })
  await player.ask({ ask: 'cable', key: 'in-confidence', to: [confidant], text: words })
}

interface Game {
  readonly scenario: string
  readonly seats: readonly ActorId[]
  readonly seed: string
}

interface World {
  /** All that came, name by name, without what differs between any two servers. */
  readonly heard: Readonly<Record<string, readonly string[]>>
  readonly staff: readonly string[]
}

/** Plays a session up to the middle of the second Talks; only what the holder does in secret depends on `difference`. */
async function play({ scenario, seats, seed }: Game, difference: number): Promise<World> {
  const time = createHandTime()
  const server = await bed.start({ settings: { MATCH_SEED: seed }, time })
  const rng = random(difference)
  const { session, players, staff, player } = await teach(bed, server, seats, { scenario, observers: true })
  const watcher = bed.keep(await join(server.base, { code: session.code, name: 'Watcher' }))
  const screen = bed.keep(await openScreen(server.base, session))
  await playTo('planning', players)
  await act(player(0), rng, 2 + difference)
  await player(0).ask({ ask: 'draft', key: 'cable', text: `draft ${'x'.repeat(difference)}` })
  await playTo('talks', players)
  await confide(player(0), `words ${String(difference)}`)
  await act(player(0), rng, difference)
  const rest = players.filter(
    (_, place) => place !== seats.indexOf(holder) && place !== seats.indexOf(confidant),
  )
  const others = { ...Object.fromEntries(rest.map((each) => [each.view.viewer, each])), watcher, screen }
  // Rosters and the instructor's desk are told in a while.
  time.advance(1000)
  // What was sent before an answer has come before it.
  for (const each of [...Object.values(others), staff]) await each.ask({ ask: 'history' })
  const plain = (each: Player) =>
    each.heard.map((said) =>
      JSON.stringify(said).replaceAll(session.match, 'MATCH').replaceAll(session.code, 'CODE'),
    )
  const heard = Object.fromEntries(Object.entries(others).map(([name, each]) => [name, plain(each)]))
  return { heard, staff: plain(staff) }
}

test.each<Game>([
  { scenario: 'highway', seats: four, seed: 'one' },
  { scenario: 'highway', seats: four, seed: 'two' },
  { scenario: 'idlib-2019:full', seats: eight, seed: 'three' },
  { scenario: 'idlib-2019:full', seats: eight, seed: 'four' },
])(
  '$scenario, $seed: seats, observers and the projector are sent the same',
  async (game) => {
    const here = await play(game, 1)
    const there = await play(game, 4)
    expect(Object.keys(here.heard)).toEqual(expect.arrayContaining([turkey, 'watcher', 'screen']))
    const found = Object.entries(here.heard).map(([name, said]) => [
      name,
      difference(said, there.heard[name] ?? []),
    ])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(found.map(([name]) => [name, null])))
    // The worlds do differ, and the instructor sees it.
    expect(there.staff).not.toEqual(here.staff)
  },
  60_000,
)

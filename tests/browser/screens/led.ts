/** Led sessions: one that waits to begin, and one in the fullest Talks, with cables, drafts, a record and a stopped clock. */
import type { ActorId } from '../../../game/model/ids.ts'
import { Created } from '../../../game/model/api.ts'
import type { StaffAct } from '../../../game/model/staff.ts'
import type { Store } from '../../../server/store/store.ts'
import { cookieName } from '../../../server/lobby/keys.ts'
import { rules } from '../../../server/real-rules.ts'
import { openBrowser, type Browser } from '../../support/browser.ts'
import { connect, type Player } from '../../support/player.ts'
import { seedMatch, seedPerson } from '../../support/seed-match.ts'
import { tables, type Scene } from './scenes.ts'

export interface Led {
  /** Codes, and the id of the one that runs. */
  readonly lobby: string
  readonly running: { readonly match: string; readonly code: string; readonly seat: ActorId }
  readonly cookies: Readonly<Record<'teacher' | 'captain' | 'mate' | 'seated' | 'waiting', string>>
  close(): void
}

interface Place {
  readonly base: string
  readonly store: Store
}

const long = 'Maximiliane Oberländer-Schmidt'
const clock = { planning: 600, talks: 900 }

const valueOf = (browser: Browser): string => browser.cookie().slice(`${cookieName}=`.length)

/** Four sit, three wait. */
async function openLobby(base: string, teacher: Browser) {
  const request = { scenario: tables.full, clock, perSeat: 3, taught: true }
  const { code } = Created.parse((await teacher.post('/api/sessions', request)).body)
  const come = async (name: string, seat?: ActorId) => {
    const browser = openBrowser(base)
    await browser.post(`/api/sessions/${code}/join`, seat === undefined ? { name } : { name, seat })
    return browser
  }
  const seated = await come(long, 'turkey')
  await come('Jo', 'turkey')
  await come('Ana-Lucía', 'russia')
  await come('Omar', 'opposition')
  const waiting = await come('Wilhelmine')
  for (const name of ['Li', 'Bartholomäus von Weizenfeld']) await come(name)
  return { code, seated: valueOf(seated), waiting: valueOf(waiting) }
}

/** The seat of the scene has two people, the next one has one with a long name. */
const othersOf = (seat: ActorId): readonly ActorId[] =>
  (['turkey', 'russia', 'opposition'] as const).filter((each) => each !== seat)

type Ask = Parameters<Player['ask']>[0]

async function expectOk(player: Player, message: Ask): Promise<void> {
  const reply = await player.ask(message)
  if (!reply.ok) throw new Error(`refused: ${JSON.stringify(message)} ${reply.refusal.code}`)
}

let cables = 0
const wire = (from: Player, to: readonly ActorId[], text: string): Promise<void> => {
  cables += 1
  return expectOk(from, { ask: 'cable', key: `screens-${cables}`, to: [...to], text })
}

async function talk(
  staff: Player,
  own: ActorId,
  people: Readonly<Record<'captain' | 'mate' | 'other' | 'third', Player>>,
  [near, far]: readonly [ActorId, ActorId],
) {
  const { captain, mate, other, third } = people
  await wire(other, [own], 'We can live with Saraqib staying where it is if the road is open by turn 4.')
  await wire(
    captain,
    [near],
    'The road, yes. But nobody disarms in public, and we will not sign that under fire.\nShow us the order for M5 first.',
  )
  await wire(other, [own], 'You will see it. Nothing in writing to the others before then.')
  await wire(third, [own, near], 'To both of you: what becomes of the people at the border?')
  await wire(captain, [near, far], 'We are counting. Ask Geneva.')
  await wire(staff, [own, near, far], 'Ten more minutes of Talks; then the press comes in.')
  await wire(
    other,
    [own],
    'And a ceasefire at all costs before the press comes in: otherwise each of us explains it alone.',
  )
  await expectOk(captain, { ask: 'draft', key: 'cable', text: 'Not before turn 4.' })
  await expectOk(mate, {
    ask: 'draft',
    key: 'cable',
    text: 'Give us a road first, then we talk about observation posts, about the border, and about who pays for the tents.',
  })
}

const acts: readonly StaffAct[] = [
  { do: 'clock', clock },
  { do: 'addTime', seconds: 300 },
  { do: 'rename', person: 3, name: long },
  { do: 'pause' },
]

/** Where an event can still be thrown in, one is. */
async function lead(staff: Player): Promise<void> {
  await staff.until(({ desks }) => desks.length > 0)
  const event = staff.desks.at(-1)?.events.find(({ turn }) => turn === null)
  for (const act of acts) await expectOk(staff, { ask: 'staff', act })
  if (event !== undefined) await staff.ask({ ask: 'staff', act: { do: 'inject', event: event.id } })
}

async function openRunning({ base, store }: Place, teacher: Browser, scene: Scene) {
  const names = ['captain', 'mate', 'other', 'third', 'staff'] as const
  const [captain, mate, other, third] = await Promise.all(names.slice(0, 4).map(() => seedPerson(store)))
  const [near, far] = othersOf(scene.seat)
  if (captain === undefined || mate === undefined || other === undefined || third === undefined)
    throw new Error('nobody')
  if (near === undefined || far === undefined) throw new Error('no other seat')
  const staffId = valueOf(teacher).split('.')[0] ?? ''
  const match = await seedMatch(
    { store, rules },
    {
      scenario: tables.full,
      seed: scene.seed,
      log: scene.log,
      seat: scene.seat,
      name: 'Deniz',
      person: captain.id,
      led: {
        staff: staffId,
        others: [
          { person: mate.id, name: 'Elif', seat: scene.seat },
          { person: other.id, name: 'Vera', seat: near },
          { person: third.id, name: 'Omar', seat: far },
        ],
      },
    },
  )
  const code = (await store.match(match))?.code ?? ''
  const enter = (cookie: string) => connect(openBrowser(base, `${cookieName}=${cookie}`), { match, code })
  const people = {
    captain: await enter(captain.cookie),
    mate: await enter(mate.cookie),
    other: await enter(other.cookie),
    third: await enter(third.cookie),
  }
  const staff = await connect(teacher, { match, code })
  await lead(staff)
  await talk(staff, scene.seat, people, [near, far])
  return {
    match,
    code,
    players: [...Object.values(people), staff],
    captain: captain.cookie,
    mate: mate.cookie,
  }
}

/** The people stay connected, so that the captain keeps the captaincy. */
export async function openLed(place: Place, scene: Scene): Promise<Led> {
  const teacher = openBrowser(place.base)
  const { code, seated, waiting } = await openLobby(place.base, teacher)
  const { match, code: running, players, captain, mate } = await openRunning(place, teacher, scene)
  return {
    lobby: code,
    running: { match, code: running, seat: scene.seat },
    cookies: { teacher: valueOf(teacher), captain, mate, seated, waiting },
    close: () => players.forEach((player) => player.close()),
  }
}

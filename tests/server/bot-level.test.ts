/** How well bots play is a setting of a session; those that do not go by their card think beside the match. */
import { expect, test } from 'vitest'
import type { ActorId } from '../../game/model/ids.ts'
import type { Thinker } from '../../server/live/thinker.ts'
import { rules } from '../../server/real-rules.ts'
import type { BotAct } from '../../server/rules.ts'
import { createBed } from '../support/server.ts'
import { sitDown } from '../support/table.ts'
import { teach } from '../support/teach.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const readiness = (turn: number, phase: 'talks' | 'planning', seat: ActorId): BotAct => ({
  command: { type: 'ready', turn, phase, ready: true },
  reason: { seat, turn, act: 'ready', line: null, terms: null, gains: [], wants: null },
})

interface Thought {
  readonly seat: ActorId
  readonly offers: number
  readonly say: (act: BotAct | null) => void
}

/** A thinker that says what the test makes it say, when the test makes it. */
function slowThinker() {
  const thoughts: Thought[] = []
  const told: (() => void)[] = []
  const thinker: Thinker = {
    think: ({ seat, state }) =>
      new Promise((say) => {
        thoughts.push({ seat, offers: state.offers.length, say })
        told.splice(0).forEach((tell) => tell())
      }),
    close: async () => thoughts.forEach(({ say }) => say(null)),
  }
  /** The thought of this number, counted from 0, as soon as it is asked for. */
  async function thought(no: number): Promise<Thought> {
    for (;;) {
      const found = thoughts[no]
      if (found !== undefined) return found
      await new Promise<void>((tell) => void told.push(tell))
    }
  }
  return { thinker, thought, thoughts }
}

const offer = (to: ActorId) => ({
  type: 'offer' as const,
  turn: 1,
  phase: 'talks' as const,
  text: {
    format: 'bilateral' as const,
    to: [to],
    clauses: [{ kind: 'standDown' as const, obligor: 'turkey' as const, order: 'x' }],
    shows: [],
    guarantors: [],
    leverage: 0,
  },
  keep: [],
})

test('the level is chosen with the session, shown to all, and changed by the instructor alone', async () => {
  const { thinker } = slowThinker()
  const server = await bed.start({ thinker })
  const { player, act, staff } = await teach(bed, server, ['turkey', 'russia'], { bots: '2' })
  const turkey = player(0)
  expect(turkey.welcomes[0]?.roster.bots).toBe('2')
  expect(await act({ do: 'botLevel', level: '3' })).toMatchObject({ ok: true })
  await turkey.until(({ rosters }) => rosters.at(-1)?.bots === '3')
  await staff.until(({ desks }) => desks.at(-1)?.record.at(-1)?.act.do === 'botLevel')
  expect(await turkey.ask({ ask: 'staff', act: { do: 'botLevel', level: '1' } })).toMatchObject({
    ok: false,
    refusal: { code: 'notStaff' },
  })
})

test('bots go by their card unless asked otherwise, and nobody thinks', async () => {
  const { thinker, thoughts } = slowThinker()
  const server = await bed.start({ thinker })
  const { players } = await sitDown(bed, server, ['turkey', 'russia'])
  await players[0]?.until(
    ({ view }) => view.seats.damascus?.ready === true && view.seats.opposition?.ready === true,
  )
  expect(players[0]?.welcomes[0]?.roster.bots).toBe('1')
  expect(thoughts).toEqual([])
})

test('while a bot thinks, people act; what it did not see does not make it think again', async () => {
  const { thinker, thought, thoughts } = slowThinker()
  const server = await bed.start({ thinker })
  const { players } = await sitDown(bed, server, ['turkey', 'russia'], { bots: '2' })
  const [turkey, russia] = players
  if (turkey === undefined || russia === undefined) throw new Error('nobody')
  for (const no of [0, 1]) {
    const { seat, say } = await thought(no)
    say(readiness(1, 'talks', seat))
  }
  const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const
  await turkey.submit(ready)
  await russia.submit(ready)
  await turkey.until(({ view }) => view.phase === 'planning')
  const { seat, say } = await thought(2)
  // A prediction is secret: only its seat sees it.
  const secret = {
    type: 'predict',
    turn: 2,
    phase: 'planning',
    about: 'russia',
    will: 'strike',
    intent: '',
  } as const
  expect(await turkey.submit(secret)).toMatchObject({ ok: true })
  say(readiness(2, 'planning', seat))
  await turkey.until(({ view }) => view.seats[seat]?.ready === true)
  expect(thoughts.filter((each) => each.seat === seat)).toHaveLength(2)
})

test('a bot that sees something new thinks once more, and then acts whatever happens', async () => {
  const { thinker, thought, thoughts } = slowThinker()
  const server = await bed.start({ thinker })
  const { players } = await sitDown(bed, server, ['turkey', 'russia'], { bots: '2' })
  const [turkey] = players
  if (turkey === undefined) throw new Error('nobody')
  for (const no of [0, 1]) {
    const { seat, offers, say } = await thought(no)
    expect(offers).toBe(no)
    await turkey.submit(offer('russia'))
    say(readiness(1, 'talks', seat))
  }
  await turkey.until(({ view }) => view.seats[thoughts[0]?.seat ?? 'hts']?.ready === true)
  expect(thoughts[1]?.seat).toBe(thoughts[0]?.seat)
})

const real = createBed({ rules })

test('the rules know the level, from the start and when it changes, and all see it: chances hang on it', async () => {
  const { thinker } = slowThinker()
  const server = await real.start({ thinker })
  const { player, act } = await teach(real, server, ['turkey', 'russia'], { bots: '2' })
  await player(0).until(({ view }) => view.botLevels?.damascus === '2')
  expect(await act({ do: 'botLevel', level: '1' })).toMatchObject({ ok: true })
  await player(0).until(({ view }) => view.botLevels?.damascus === '1')
})

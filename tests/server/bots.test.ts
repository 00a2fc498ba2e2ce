/** Bots act in the match's queue, in rounds, and never keep a match from going on. */
import { expect, test } from 'vitest'
import type { ActorId } from '../../game/model/ids.ts'
import { actsAPhase } from '../../server/live/bot-place.ts'
import type { Rules } from '../../server/rules.ts'
import { createHandTime } from '../support/hand-time.ts'
import { connect, join, openSession, solo, type Player } from '../support/player.ts'
import { createBed, type TestServer } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })
const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const
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
const reason = (seat: ActorId) => ({
  seat,
  turn: 1,
  act: 'test',
  line: null,
  terms: null,
  gains: [],
  wants: null,
})

async function duel({ base }: TestServer): Promise<[Player, Player]> {
  const { code, start } = await openSession(base, 'highway')
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'russia' }))
  const ben = bed.keep(await join(base, { code, name: 'Ben', seat: 'turkey' }))
  await start()
  await Promise.all([anna, ben].map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
  return [anna, ben]
}

const readyBots = ({ view }: Player) =>
  (['damascus', 'opposition'] as const).filter((seat) => view.seats[seat]?.ready).length

test('somebody alone waits for no bot', async () => {
  const { base } = await bed.start({ time: createHandTime(), settings: { BOT_PACE: 1000 } })
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  await player.until((it) => readyBots(it) === 2)
  expect(player.view).toMatchObject({ turn: 1, phase: 'talks' })
})

test('among people bots keep a pace', async () => {
  const time = createHandTime()
  const [anna] = await duel(await bed.start({ time, settings: { BOT_PACE: 1000 } }))
  await anna.until((it) => readyBots(it) === 1)
  time.advance(999)
  await anna.ask({ ask: 'history' })
  expect(readyBots(anna)).toBe(1)
  time.advance(1001)
  await anna.until((it) => readyBots(it) === 2)
})

type BotAct = Rules['botAct']
const bad: Record<string, BotAct> = {
  'never does anything': () => null,
  throws: () => {
    throw new Error('a bug')
  },
  'asks for what is refused': (state, seat) => ({
    command: { type: 'standDown', turn: state.turn, phase: state.phase, order: 'none' },
    reason: reason(seat),
  }),
  'never stops': (_state, seat) => ({ command: offer('turkey'), reason: reason(seat) }),
}
test.each(Object.keys(bad))('a bot that %s does not hold up a match', async (name) => {
  const { base } = await bed.start({ rules: { ...tinyRules, botAct: bad[name] ?? tinyRules.botAct } })
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  await player.submit(ready)
  await player.until(({ view }) => view.turn === 2)
  expect(player.view.phase).toBe('planning')
})

test('a bot that never stops is stopped', async () => {
  const botAct: Rules['botAct'] = (_state, seat) => ({ command: offer('turkey'), reason: reason(seat) })
  const { base } = await bed.start({ rules: { ...tinyRules, botAct } })
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  await player.until((it) => readyBots(it) === 2)
  const made = (seat: ActorId) => player.view.offers.filter(({ maker }) => maker === seat).length
  expect(made('damascus')).toBe(actsAPhase)
  expect(made('opposition')).toBe(actsAPhase)
})

test('each bot acts at most once a round, and who begins rotates', async () => {
  const acted: ActorId[] = []
  const botAct: Rules['botAct'] = (state, seat) => {
    if (state.offers.filter(({ maker }) => maker === seat).length === 2) return null
    acted.push(seat)
    return { command: offer('turkey'), reason: reason(seat) }
  }
  const { base } = await bed.start({ rules: { ...tinyRules, botAct } })
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  await player.until(({ view }) => view.offers.length === 6)
  const first = acted.slice(0, 3)
  const [lead = 'turkey', ...others] = first
  expect(new Set(first).size).toBe(3)
  expect(acted.slice(3)).toEqual([...others, lead])
})

test('an offer by a person gives bots another round, though they were ready', async () => {
  const botAct: Rules['botAct'] = (state, seat) => {
    const open = state.offers.find(
      ({ signers, maker, answers }) =>
        signers.includes(seat) && maker !== seat && !answers.some((one) => one.seat === seat),
    )
    if (open === undefined) return tinyRules.botAct(state, seat)
    const { turn, phase } = state
    return { command: { type: 'refuse', turn, phase, offer: open.id }, reason: reason(seat) }
  }
  const { base } = await bed.start({ rules: { ...tinyRules, botAct } })
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  await player.until((it) => readyBots(it) === 2)
  await player.submit(offer('damascus'))
  await player.until(({ view }) => view.offers[0]?.answers.length === 1)
  expect(player.view.offers[0]?.answers).toEqual([{ seat: 'damascus', answer: 'refused', by: [] }])
})

test('after a restart bots go on where they were', async () => {
  const time = createHandTime()
  const settings = { BOT_PACE: 1000 }
  const server = await bed.start({ time, settings })
  const [anna] = await duel(server)
  await anna.until((it) => readyBots(it) === 1)
  await server.close()
  const again = await bed.start({ time, settings, dataDir: server.dataDir })
  const back = bed.keep(await connect({ ...anna.browser, base: again.base }, anna))
  await back.until((it) => readyBots(it) === 2)
  expect(back.view).toMatchObject({ turn: 1, phase: 'talks' })
})

test('reasons stay secret until the end, then everybody reads them, also who comes back', async () => {
  const [anna, ben] = await duel(await bed.start())
  for (const [turn, phase] of [
    [1, 'talks'],
    [2, 'planning'],
    [2, 'talks'],
  ] as const) {
    expect(anna.reasons).toEqual([])
    await Promise.all([anna, ben].map((player) => player.submit({ type: 'ready', turn, phase, ready: true })))
  }
  await Promise.all([anna, ben].map((player) => player.until(({ reasons }) => reasons.length === 6)))
  const back = bed.keep(await connect(anna.browser, anna))
  expect(back.reasons).toEqual(anna.reasons)
})

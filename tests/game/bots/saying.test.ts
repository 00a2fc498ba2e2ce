/** What a bot says rests on what the other side can work out by itself. */
import { expect, test } from 'vitest'
import { sayingOf } from '../../../game/bots/saying.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { State } from '../../../game/model/state.ts'
import { act } from '../../../game/bots/act.ts'
import type { Act } from '../../../game/bots/card.ts'
import { worldOf } from '../../../game/scenarios/worlds.ts'
import { setUp } from '../../../game/turn/setup.ts'
import { applyInPlace } from '../../../game/apply.ts'

const world = worldOf('idlib-2019')

/** Acts of the first Talks, each with the state that it left. */
function talks(): { act: Act; state: State }[] {
  const { state } = setUp(world, 'saying')
  const done: { act: Act; state: State }[] = []
  for (let round = 0; round < 60 && state.phase === 'talks'; round++)
    for (const seat of world.seats) {
      if (state.phase !== 'talks') break
      const next = act(world, knownTo(state, seat), seat, state.rng.seed)
      if (next === null) continue
      applyInPlace(world, state, seat, next.command)
      done.push({ act: next, state: structuredClone(state) })
    }
  return done
}

const acts = talks()
const spoken = acts.flatMap(({ act: { command, reason }, state }) => {
  const saying = sayingOf(world, state, command, reason)
  return saying === null ? [] : [{ saying, command, reason, state }]
})

test('of offers and answers it speaks, of nothing else', () => {
  expect(new Set(spoken.map(({ command }) => command.type))).toEqual(
    new Set(
      acts
        .map(({ act: { command } }) => command.type)
        .filter((type) => /offer|counter|sign|refuse/.test(type)),
    ),
  )
  expect(spoken.length).toBeGreaterThan(2)
})

test('an offer is spoken of to all it is made to, an answer to its maker', () => {
  for (const { saying, reason, state } of spoken) {
    const offer = state.offers.find(({ id }) => id === saying.said.offer)
    const all = offer?.signers ?? []
    expect(saying.to).toEqual(
      offer?.maker === reason.seat ? all.filter((each) => each !== reason.seat) : [offer?.maker],
    )
  }
})

test('what others cannot know changes no word of it', () => {
  for (const { saying, command, reason, state } of spoken) {
    const other = structuredClone(state)
    // Its purse, its store of leverage, and orders that nobody was shown.
    const own = other.seats[reason.seat]
    if (own !== undefined) own.materiel += 7
    other.orders = other.orders.filter(({ seat, shownTo }) => seat !== reason.seat || shownTo.length > 0)
    expect(sayingOf(world, other, command, reason)).toEqual(saying)
  }
})

test('a line that is marked to be kept is not quoted', () => {
  const quoted = spoken.find(({ saying }) => saying.said.why.by === 'line')
  const found = quoted ?? null
  expect(found).not.toBeNull()
  if (found === null) return
  const { command, reason, state } = found
  const seats = world.scenario.seats.map((seat) =>
    seat.id === reason.seat
      ? {
          ...seat,
          doctrine: {
            ...seat.doctrine,
            offers: seat.doctrine.offers.map((line) => ({ ...line, unsaid: true })),
          },
        }
      : seat,
  )
  const quiet = { ...world, scenario: { ...world.scenario, seats } }
  expect(sayingOf(quiet, state, command, reason)?.said.why.by).toBe('point')
})

/** Level 3: seals what level 2 would, or what does better when played on; the same view, the same plan. */
import { describe, expect, test } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import { actWithin, createAhead } from '../../../game/bots/level3/act.ts'
import { begun, playFrom, type Player } from '../../../game/bots/table.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { State } from '../../../game/model/state.ts'
import { worldByKey } from '../../../game/scenarios/worlds.ts'

const world = worldByKey('highway')
const seed = [1, 2, 3, 4]
const fresh = (most: number): Player => createAhead(() => ({ most, more: () => true }))

/** A game of the cards up to the second Planning. */
function second(): State {
  const played = begun(world, 'ahead')
  playFrom(world, played, {}, ({ state }) => state.turn === 2 && state.phase === 'planning')
  return played.state
}
const state = second()
const acts = (player: Player, of: State, seat: ActorId) => player(world, knownTo(of, seat), seat, seed)

describe('a plan that was played on', { timeout: 60_000 }, () => {
  test('is the same for the same view, also of another player', () => {
    for (const seat of world.seats) expect(acts(fresh(12), state, seat)).toEqual(acts(fresh(12), state, seat))
  })

  test('hangs on nothing that the seat does not see', () => {
    const other = structuredClone(state)
    other.rng = { ...other.rng, seed: [9, 9, 9, 9], state: [7, 7, 7, 7] }
    for (const seat of world.seats) {
      const changed = structuredClone(other)
      for (const each of world.seats) {
        const own = changed.seats[each]
        if (each !== seat && own !== undefined) own.materiel = 0
      }
      expect(acts(fresh(12), changed, seat)).toEqual(acts(fresh(12), state, seat))
    }
  })

  test('is carried out to the end: a whole game, and the rules refuse nothing', () => {
    const player = fresh(8)
    const players = Object.fromEntries(world.seats.map((seat) => [seat, player]))
    const { state: end } = playFrom(world, begun(world, 'whole'), players)
    expect(end.phase).toBe('ended')
  })

  test('is at least that of level 2 when there is no time at all', () => {
    for (const seat of world.seats)
      expect(
        acts(
          actWithin(() => false),
          state,
          seat,
        ),
      ).toEqual(acts(fresh(0), state, seat))
  })

  test('says what it is to gain', () => {
    const sealed = world.seats
      .map((seat) => acts(fresh(8), state, seat))
      .filter((each) => each?.command.type === 'seal')
    expect(sealed.length).toBeGreaterThan(0)
    for (const each of sealed)
      expect((each?.reason.line === null ? each.reason.wants : each?.reason.line) ?? null).not.toBeNull()
  })
})

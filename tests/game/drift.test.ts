/** The rules are a function of seed and commands: the same bytes every time, and those that are pinned. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../game/apply.ts'
import { knownTo } from '../../game/board/knowledge.ts'
import { legal } from '../../game/legal.ts'
import { playOut } from '../../game/bots/table.ts'
import { State } from '../../game/model/state.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { setUp } from '../../game/turn/setup.ts'
import { canonical, hashOf } from '../../server/tools/recorded/hash.ts'
import { readGames } from '../support/pinned.ts'
import { replayed } from '../support/replayed.ts'

const games = readGames().map((each) => ({
  ...each,
  name: `${each.game.scenario}, ${each.game.variant}`,
  world: worldOf(each.game.scenario, each.game.variant),
}))

describe.each(games)('a recorded random game of $name', ({ game, phases, world }) => {
  it('replays to the pinned hashes, phase by phase', () => {
    const now = replayed(game)
    expect(now.phases).toEqual(phases)
    expect(hashOf(now.state)).toBe(game.hash)
  })

  it('comes to the same bytes in place, on copies, and through JSON after every command', () => {
    let copied = setUp(world, game.seed).state
    let parsed = setUp(world, game.seed).state
    for (const { by, command } of game.log) {
      const before = JSON.stringify(copied)
      const next = apply(world, copied, by, command)
      expect(JSON.stringify(copied)).toBe(before)
      const other = apply(world, State.parse(JSON.parse(JSON.stringify(parsed))), by, command)
      if (!next.ok || !other.ok) throw new Error(`${by} ${command.type} refused`)
      copied = next.state
      parsed = other.state
    }
    const inPlace = canonical(replayed(game).state)
    expect([canonical(copied) === inPlace, canonical(parsed) === inPlace]).toEqual([true, true])
  }, 60_000)
})

describe.each(games)('in $name', ({ world }) => {
  it('asking what is legal, and looking, changes nothing', () => {
    const { state } = setUp(world, 'look')
    const before = JSON.stringify(state)
    for (const seat of world.seats) legal(world, knownTo(state, seat), seat)
    expect(JSON.stringify(state)).toBe(before)
  })

  it('bots play the same game from the same seed, and another from another', () => {
    const play = (seed: string) => hashOf(playOut(world, seed).state)
    expect(play('one')).toBe(play('one'))
    expect(play('one')).not.toBe(play('two'))
  })
})

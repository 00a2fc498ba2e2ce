/** The runs that checkpoints share, and the table that is made of them. */
import { describe, expect, it } from 'vitest'
import { playOut } from '../../game/bots/table.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'
import { playRun, sharing } from '../../server/tools/checkpoints/runs.ts'
import { checkpoints, lineOf, verdictsOf } from '../../server/tools/checkpoints/table.ts'
import { judge } from '../../server/tools/checkpoints/threads.ts'
import { gameSeed } from '../../server/tools/simulation/games.ts'
import { hashOf } from '../../server/tools/recorded/hash.ts'

describe('the table', () => {
  const setting = { seed: '1', jitter: 0, bots: '1', set: [] } as const

  it('has the fourteen', () => {
    expect(checkpoints.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1))
  })

  it('counts yes among the games that count, and compares two runs', () => {
    const first = checkpoints[0]
    if (first === undefined) throw new Error('no checkpoint')
    const ask = [true, true, true, false, null].map((each) => [each])
    const line = lineOf({ tripoli: ask, pressed: [[true], [false], [false], [false]] }, first)
    expect([line.value, line.games, line.holds]).toEqual([75, 4, true])
    expect(line.parts[1]).toMatchObject({ value: 50, games: 4, holds: true })
    const never = lineOf({ tripoli: [[null]], pressed: [[null]] }, first)
    expect([never.value, never.holds]).toEqual([null, false])
  })

  it('plays the same game again, and asks of it what the run is for', { timeout: 60_000 }, () => {
    const once = verdictsOf(['pressed'], 1, setting)
    expect(once).toEqual(verdictsOf(['pressed'], 1, setting))
    expect(once.map(({ length }) => length)).toEqual([1])
  })

  it('judges the same on two threads as on one', { timeout: 120_000 }, async () => {
    const one = await judge(['pressed'], 8, setting, 1)
    expect(await judge(['pressed'], 8, setting, 2)).toEqual(one)
    expect(one.pressed).toHaveLength(8)
  })

  it('plays a game once for two runs that share it, with the verdicts of each by itself', () => {
    expect(sharing(['idlib', 'fork', 'astana'])).toEqual([['fork', 'idlib'], ['astana']])
    expect(sharing(['idlib'])).toEqual([['idlib']])
    const [fork, idlib] = verdictsOf(['fork', 'idlib'], 2, setting)
    expect([fork]).toEqual(verdictsOf(['fork'], 2, setting))
    expect([idlib]).toEqual(verdictsOf(['idlib'], 2, setting))
  })

  it('plays on after a fork as if there had been none', () => {
    const [one, other] = [playRun('idlib', 3, setting), playRun('fork', 3, setting)]
    expect(other.fork).toBeDefined()
    expect(hashOf(other.state)).toBe(hashOf(one.state))
    expect(other.log).toEqual(one.log)
  })

  it('looks at the game without the operation beside it, and stops when the shock is over', () => {
    const { efforts, log, state } = playRun('twoTheatres', 1, setting)
    expect(efforts?.withOperation).toBeGreaterThan(0)
    expect(efforts?.without).toBeGreaterThan(0)
    const whole = playOut(worldByKey('two-theatres-2019:full'), gameSeed('1', 1))
    expect(log).toEqual(whole.log.slice(0, log.length))
    expect(state.turn).toBe((state.events['soleimani']?.turn ?? 0) + 2)
  })

  it('has Egypt and the UAE press where they are to', { timeout: 60_000 }, () => {
    const said = (run: 'tripoli' | 'pressed') =>
      playRun(run, 1, setting).log.filter(
        ({ by, command }) =>
          (by === 'egypt' || by === 'uae') &&
          command.type === 'stance' &&
          command.offer.startsWith('4.') &&
          command.stance === 'press',
      ).length
    expect(said('pressed')).toBeGreaterThanOrEqual(2)
    expect(said('tripoli')).toBe(0)
  })
})

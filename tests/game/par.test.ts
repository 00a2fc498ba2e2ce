/** The last screen opens whether or not history can be replayed. */
import { expect, test } from 'vitest'
import { playOut } from '../../game/bots/table.ts'
import { parFor, replay } from '../../game/par.ts'
import { historyOf } from '../../game/scenarios/histories.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { view } from '../../game/view.ts'

const world = worldOf('highway')
const { state } = playOut(world, 'par')

test('the reveal sets each seat against the recorded history', () => {
  const { reveal } = view(world, state, 'turkey', () => parFor(world))
  expect(Object.keys(reveal?.par ?? {}).toSorted()).toEqual([...world.seats].toSorted())
})

test('a record that no longer fits the rules takes par away, and nothing else', () => {
  const history = historyOf(world.scenario)
  const [first, ...rest] = history.log
  if (first === undefined) throw new Error('an empty history')
  const broken = { ...history, log: [first, first, ...rest] }
  expect(() => replay(world, broken)).toThrow(/refused/)
  const told = view(world, state, 'turkey', () => {
    replay(world, broken)
    return parFor(world)
  })
  const whole = view(world, state, 'turkey', () => parFor(world))
  expect(told.reveal).toEqual({ ...whole.reveal, par: {} })
})

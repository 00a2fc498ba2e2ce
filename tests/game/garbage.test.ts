/** Whatever is sent, the rules answer: they never throw, never change what they were given, and name the field. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../game/apply.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { handlers } from '../../game/turn/commands.ts'
import { setUp } from '../../game/turn/setup.ts'

const world = worldOf('highway')
const { state } = setUp(world, 'garbage')
const text = JSON.stringify(state)
const seat = fc.constantFrom(...world.seats, 'host' as const)

const code = (by: (typeof world.seats)[number] | 'host', input: unknown) => {
  const applied = apply(world, state, by, input)
  expect(JSON.stringify(state)).toBe(text)
  return applied.ok ? null : applied.refusal.code
}

describe('the rules, given', () => {
  it('anything at all, refuse it', () => {
    const property = fc.property(seat, fc.anything(), (by, input) => {
      expect(code(by, input)).toBe('malformed')
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('commands of every type with anything in them, refuse them or carry them out', () => {
    const type = fc.constantFrom(...Object.keys(handlers), 'phaseClosed', 'answerLapsed')
    const field = fc.constantFrom(
      'order',
      'offer',
      'text',
      'to',
      'keep',
      'client',
      'level',
      'stance',
      'ready',
      'on',
    )
    const rest = fc.dictionary(field, fc.anything(), { maxKeys: 4 })
    const property = fc.property(seat, type, rest, (by, kind, fields) => {
      const moment = { turn: 1, phase: 'talks', type: kind }
      expect(['malformed', 'notForHost', 'hostOnly', 'noOffer', 'noSuchOrder', null]).toContain(
        code(by, { ...fields, ...moment }),
      )
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('a frame without end, refuse it', () => {
    const deep = Array.from({ length: 2000 }).reduce<object>((inner) => ({ text: inner }), {})
    expect(code('turkey', { type: 'offer', turn: 1, phase: 'talks', ...deep })).toBe('malformed')
    const long = {
      type: 'predict',
      turn: 1,
      phase: 'planning',
      about: 'russia',
      will: 'hold',
      intent: 'x'.repeat(1e6),
    }
    expect(code('turkey', long)).toBe('malformed')
  })
})

/** Texts that are in force when a scenario begins, and duties that had come to nothing before it. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import { setUp } from '../../../game/turn/setup.ts'
import { forbidden } from '../../../game/talks/lapses.ts'
import { sealOrder } from '../../../game/orders/seal.ts'
import { drawUp } from '../../../game/talks/signers.ts'
import { worldWith } from '../worlds.ts'

const truce = (excluded: ('hts' | 'iran')[]): Clause => ({
  kind: 'ceasefire',
  parties: ['russia', 'turkey'],
  areas: ['saraqib'],
  excluded,
})
const separation: Clause = {
  kind: 'separation',
  obligor: 'turkey',
  group: 'hts',
  areas: ['saraqib'],
  deadline: 1,
}
const text = (clauses: Clause[]) => ({
  format: 'bilateral' as const,
  to: ['turkey' as const],
  clauses,
  shows: [],
  guarantors: ['russia' as const, 'turkey' as const],
  leverage: 0,
})

function begun(lapsed: number[]) {
  const title = { en: 'Old text', de: 'Alter Text' }
  const agreements: ScenarioFile['agreements'] = [
    {
      maker: 'russia',
      title,
      text: text([truce(['hts']), separation]),
      lapsed,
      claims: ['design'],
    },
  ]
  const world = worldWith((file) => Object.assign(file, { agreements }))
  const { state } = setUp(world, 'standing')
  return { world, state, air: sealOrder(world, 1, 'russia', { kind: 'air', target: 'saraqib' }, false) }
}

describe('an agreement from before', () => {
  it('holds its parties while its duties run', () => {
    const { world, state, air } = begun([])
    const [deal] = state.agreements
    expect(deal).toMatchObject({ grip: 3, status: 'inForce' })
    expect(deal && forbidden(world, state, deal, air)).toEqual([0])
  })

  it('shields nobody where the separation had lapsed, and has lost its grip', () => {
    const { world, state, air } = begun([1])
    const [deal] = state.agreements
    expect(deal).toMatchObject({ grip: 0, clauses: [{ status: 'running' }, { status: 'lapsed' }] })
    expect(deal && forbidden(world, state, deal, air)).toEqual([])
  })

  it('does not take the shield from a text that is signed after it', () => {
    const { world, state, air } = begun([1])
    const later = drawUp(world, state, {
      id: '1.turkey>russia.1',
      maker: 'turkey',
      text: text([truce(['hts'])]),
      signers: ['turkey', 'russia'],
    })
    expect(forbidden(world, state, later, air)).toEqual([0])
  })
})

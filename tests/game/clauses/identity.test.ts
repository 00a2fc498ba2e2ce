/** What may stand in a text once, and what several times: a text can trade like against like. */
import { describe, expect, it } from 'vitest'
import { identity } from '../../../game/clauses/identity.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId, AreaId } from '../../../game/model/ids.ts'

const truce = (parties: ActorId[], ...areas: AreaId[]): Clause => ({
  kind: 'ceasefire',
  parties,
  areas,
  excluded: [],
})
const leave = (obligor: ActorId, area: AreaId): Clause => ({
  kind: 'foreignLeave',
  obligor,
  areas: [area],
  deadline: 2,
})
const same = (a: Clause, b: Clause): boolean => identity(a) === identity(b)

describe('one text may hold', () => {
  it('a truce for each map, and one for each', () => {
    const idlib = truce(['damascus', 'opposition'], 'saraqib')
    expect(same(idlib, truce(['gna', 'lna'], 'tripoli', 'ainZara'))).toBe(false)
    expect(same(idlib, truce(['damascus', 'opposition', 'russia'], 'idlib'))).toBe(true)
  })

  it('the departure of both powers, of each once', () => {
    expect(same(leave('russia', 'tarhuna'), leave('turkey', 'tripoli'))).toBe(false)
    expect(same(leave('russia', 'tarhuna'), leave('russia', 'jufra'))).toBe(true)
  })
})

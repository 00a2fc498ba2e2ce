/** What every scenario that ships keeps to, beyond what `npm run scenario -- validate` asks of anybody's. */
import { describe, expect, it } from 'vitest'
import { clauseKinds } from '../../game/model/clause.ts'
import { isPower } from '../../game/model/ids.ts'
import { grounds } from '../../game/theatres/areas.ts'
import { problemsOf } from '../../server/tools/scenario/validate.ts'
import { shipped } from './shipped.ts'

const routes = new Map<string, readonly string[]>(
  [...grounds.syria.routes, ...grounds.libya.routes].map((route) => [route.id, route.areas]),
)

describe.each(shipped)('$id', ({ file, stringsUnder }) => {
  it('is whole', () => {
    expect(problemsOf(file)).toEqual([])
  })

  it('names routes that run through live areas', () => {
    const astray = stringsUnder('route', 'routes').filter(
      ({ value }) => (routes.get(value) ?? []).filter((area) => area in file.areas).length < 2,
    )
    expect(astray).toEqual([])
  })

  it('weighs each seat’s objectives to 100, three at least', () => {
    for (const { objectives } of file.seats) {
      expect(objectives.length).toBeGreaterThanOrEqual(3)
      expect(objectives.reduce((sum, objective) => sum + objective.weight, 0)).toBe(100)
    }
  })

  it('counts deals at the last Assessment alone', () => {
    const deals = file.seats
      .flatMap((seat) => seat.objectives)
      .filter((objective) => objective.parts.some((part) => part.measure === 'deal'))
    expect(deals.filter((objective) => !objective.lastOnly)).toEqual([])
  })

  it('has an answer on every card when no other line holds', () => {
    for (const { doctrine } of file.seats)
      for (const list of [doctrine.postures, doctrine.refused, doctrine.blame, doctrine.predict])
        expect(list.at(-1)).not.toHaveProperty('when')
  })

  it('supplies only clients that the seat supports, and starts them at what their seat can give', () => {
    for (const { id, supply } of file.seats) {
      const clients = Object.keys(file.support[id] ?? {})
      expect(Object.keys(supply).filter((client) => !clients.includes(client))).toEqual([])
    }
  })

  it('gives a weight of its own to factions alone, and none to the convenor', () => {
    for (const { id, base } of file.seats)
      expect([id, base > 0]).toEqual([id, !isPower(id) && id !== 'convenor'])
  })

  it('has six to nine endings, the last for whatever is left', () => {
    expect(file.endings.length).toBeGreaterThanOrEqual(6)
    expect(file.endings.length).toBeLessThanOrEqual(9)
    const open = file.endings.filter((ending) => ending.when.test === 'always')
    expect(open).toEqual([file.endings.at(-1)])
  })

  it('shows in its opening what a newcomer answers: an order and an offer', () => {
    const seat = file.recommended
    expect(file.sealed.some(({ shownTo }) => shownTo.includes(seat))).toBe(true)
    expect(file.opening.some(({ maker, text }) => maker !== seat && text.to.includes(seat))).toBe(true)
  })
})

it('packages name each kind of clause that they start from but once a text', () => {
  for (const { file } of shipped)
    for (const { clauses, id } of file.packages) {
      // What a text ties together may be twice the same, here and there.
      if (clauses.some(({ kind }) => kind === 'linkage')) continue
      const single = clauses.map(({ kind }) => kind).filter((kind) => kind !== 'withdrawal')
      expect([id, new Set(single).size]).toEqual([id, single.length])
      expect(single.filter((kind) => !clauseKinds.includes(kind))).toEqual([])
    }
})

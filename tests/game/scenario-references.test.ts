import { describe, expect, it } from 'vitest'
import { clauseKinds } from '../../game/model/clause.ts'
import { classClauses } from '../../game/model/offer.ts'
import type { OrderSpec } from '../../game/model/order.ts'
import theatre from '../../game/theatres/syria/areas.json' with { type: 'json' }
import { actors, areas, scenario, seats, stringsUnder } from './highway.ts'

const seated = new Set<string>(seats)
const routes = new Map(theatre.routes.map((route) => [route.id, route.areas]))
const packages = new Map(scenario.packages.map((text) => [text.id, text]))

describe('places', () => {
  it('are live, and in the theatre', () => {
    const named = stringsUnder('area', 'from', 'target', 'areas', 'targets', 'fallsBackTo')
    expect(named.filter(({ value }) => !areas.has(value))).toEqual([])
    const drawn = new Set(theatre.areas.map((area) => area.id))
    expect([...areas].filter((area) => !drawn.has(area))).toEqual([])
    expect(scenario.flows.filter((flow) => !areas.has(flow.to))).toEqual([])
  })

  it('lie on routes that run through live areas alone', () => {
    const named = stringsUnder('route', 'routes')
    expect(named.filter(({ value }) => !routes.has(value))).toEqual([])
    const stops = [...routes.values()].flat()
    expect(stops.filter((area) => !areas.has(area))).toEqual([])
  })

  it('send no more people on than leave', () => {
    for (const area of areas) {
      const away = scenario.flows.filter((flow) => flow.from.includes(area))
      expect(away.filter((flow) => flow.to === area)).toEqual([])
      expect(away.reduce((sum, flow) => sum + flow.percent, 0)).toBeLessThanOrEqual(100)
    }
  })
})

describe('actors', () => {
  it('are those that the scenario has', () => {
    const keys = ['control', 'owner', 'by', 'on', 'victim', 'about', 'client', 'obligor', 'obligors']
    const more = ['beneficiary', 'parties', 'guarantors', 'with', 'maker', 'makers', 'group', 'shownTo']
    const named = stringsUnder(...keys, ...more, 'excluded', 'sides', 'actor')
    expect(named.filter(({ value }) => !actors.has(value))).toEqual([])
    const pairs = [...scenario.corePairs, ...Object.keys(scenario.tension)]
    expect(pairs.flatMap((pair) => pair.split('-')).filter((actor) => !actors.has(actor))).toEqual([])
  })

  it('all stand on one side', () => {
    expect(scenario.sides.flat().toSorted()).toEqual([...actors].toSorted())
  })
})

describe('every seat', () => {
  it('weighs four objectives to 100', () => {
    for (const { objectives } of scenario.seats) {
      expect(objectives).toHaveLength(4)
      expect(objectives.reduce((sum, objective) => sum + objective.weight, 0)).toBe(100)
    }
  })

  it('counts deals at the last Assessment alone', () => {
    const deals = scenario.seats
      .flatMap((seat) => seat.objectives)
      .filter((objective) => objective.parts.some((part) => part.measure === 'deal'))
    expect(deals.filter((objective) => !objective.lastOnly)).toEqual([])
  })

  it('has a card whose lines point at its own postures, orders and packages', () => {
    for (const { id, orders, doctrine } of scenario.seats) {
      expect(doctrine.seat).toBe(id)
      const postures = doctrine.postures.map((posture) => posture.id)
      expect(new Set(postures).size).toBe(postures.length)
      const lines = [...doctrine.orders, ...doctrine.offers, ...doctrine.temper]
      expect(lines.flatMap((line) => line.posture).filter((one) => !postures.includes(one))).toEqual([])
      const kinds = [
        ...doctrine.orders.map((line) => line.order),
        ...doctrine.offers.flatMap((line) => line.threat),
      ]
      expect(kinds.filter((kind) => !orders.includes(kind))).toEqual([])
      const foreign = doctrine.offers.filter(
        (line) => packages.get(line.package)?.makers.includes(id) !== true,
      )
      expect(foreign).toEqual([])
    }
  })

  it('has an answer when no other line holds', () => {
    for (const { doctrine } of scenario.seats) {
      for (const list of [doctrine.postures, doctrine.refused, doctrine.blame, doctrine.predict])
        expect(list.at(-1)).not.toHaveProperty('when')
    }
  })

  it('speaks only for clients that it supports', () => {
    for (const { id, supply, doctrine } of scenario.seats) {
      const clients = Object.keys(scenario.support[id] ?? {})
      const named = [...doctrine.stances, ...doctrine.impose, ...doctrine.supply].map((line) => line.client)
      expect([...named, ...Object.keys(supply)].filter((client) => !clients.includes(client))).toEqual([])
    }
  })
})

describe('the frame', () => {
  it('names every turn, and recommends a seat that is open', () => {
    expect(scenario.calendar).toHaveLength(scenario.turns)
    expect(scenario.seats.find((seat) => seat.id === scenario.recommended)?.open).toBe(true)
  })

  it('has packages between seats, in class size, with every kind of clause but the stand-down', () => {
    const texts = scenario.packages
    expect(texts.flatMap((text) => [...text.makers, ...text.to]).filter((seat) => !seated.has(seat))).toEqual(
      [],
    )
    expect(texts.filter((text) => text.clauses.length > classClauses)).toEqual([])
    const used = new Set(texts.flatMap((text) => text.clauses.map((clause) => clause.kind)))
    expect([...used].toSorted()).toEqual(clauseKinds.filter((kind) => kind !== 'standDown').toSorted())
  })

  it('has six to nine endings, the last for whatever is left', () => {
    const ids = scenario.endings.map((ending) => ending.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(6)
    expect(ids.length).toBeLessThanOrEqual(9)
    const open = scenario.endings.filter((ending) => ending.when.test === 'always')
    expect(open).toEqual([scenario.endings.at(-1)])
  })
})

function places(order: OrderSpec): string[] {
  if (order.kind === 'offensive') return [order.from, order.target]
  if (order.kind === 'withhold') return [order.client]
  if (order.kind === 'move') return [order.to]
  return 'area' in order ? [order.area] : [order.target]
}

describe('the opening', () => {
  const sealed = scenario.sealed.map((one) => ({
    ...one,
    id: ['1', one.seat, one.order.kind, ...places(one.order)].join('.'),
  }))

  it('seals orders that the seats can give', () => {
    const allowed = new Map(scenario.seats.map((seat) => [seat.id, seat.orders]))
    expect(sealed.filter(({ seat, order }) => allowed.get(seat)?.includes(order.kind) !== true)).toEqual([])
  })

  it('attacks with formations that stand at the origin, at most six steps', () => {
    for (const { seat, order } of sealed) {
      if (order.kind !== 'offensive') continue
      const attackers = scenario.formations.filter((one) => order.formations.includes(one.id))
      expect(attackers).toHaveLength(order.formations.length)
      expect(attackers.filter((one) => one.owner !== seat || one.area !== order.from)).toEqual([])
      expect(attackers.reduce((steps, one) => steps + one.steps, 0)).toBeLessThanOrEqual(6)
    }
  })

  it('stands down only orders that every signer was shown', () => {
    for (const { maker, text } of scenario.opening) {
      const signers = [maker, ...text.to, ...text.guarantors]
      const owners = new Map(sealed.map((one) => [one.id, one.seat]))
      expect(text.shows.filter((shown) => owners.get(shown) !== maker)).toEqual([])
      for (const clause of text.clauses) {
        if (clause.kind !== 'standDown') continue
        expect(owners.get(clause.order)).toBe(clause.obligor)
        const sees = [
          clause.obligor,
          ...sealed.flatMap((one) => (one.id === clause.order ? one.shownTo : [])),
        ]
        expect(signers.filter((signer) => !sees.includes(signer))).toEqual([])
      }
    }
  })

  it('keeps to the size of class mode', () => {
    for (const { text } of scenario.opening) {
      const counted = text.clauses.filter((clause) => clause.kind !== 'standDown')
      expect(counted.length).toBeLessThanOrEqual(classClauses)
    }
  })
})

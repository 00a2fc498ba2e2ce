import { expect, test } from 'vitest'
import { allows, clauseFrom, toggled, withField } from '../../client/talks/build/clause.ts'
import {
  addClause,
  emptyDraft,
  fromOffer,
  fromPackage,
  missingIn,
  readDraft,
  roleOf,
  setRole,
  withKnownAttacks,
} from '../../client/talks/build/draft.ts'
import { freeKinds, itemFor, itemsOf, menuOf, type Menu } from '../../client/talks/build/menu.ts'
import { legalFor } from '../../client/talks/legal.ts'
import { OfferText, type Offer } from '../../game/model/offer.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { OrderSpec } from '../../game/model/order.ts'
import type { View } from '../../game/model/view.ts'
import { previewOffer, scenarioOf, setup, view as viewOf } from '../../game/module.ts'

const state = setup('talks', 'highway')
const scenario = scenarioOf('highway')
const now = { turn: state.turn, turns: scenario.turns, mode: scenario.mode }

function only<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('not found')
  return found
}
const view = (seat: ActorId): View => viewOf(state, seat)
const offerBy = (maker: ActorId): Offer => only(state.offers.find((offer) => offer.maker === maker))
/** The first turn's cards are played: a counter has the same menu. */
const counterMenu = (seat: ActorId, maker: ActorId): Menu =>
  menuOf(only(legalFor(view(seat).legal, 'counter', { offer: offerBy(maker).id })))
const order = (seat: ActorId, kind: OrderSpec['kind']) =>
  only(state.orders.find((each) => each.seat === seat && each.spec.kind === kind))

const turkey = counterMenu('turkey', 'russia')

test('the menu of a counter must be made to whoever made the offer', () => {
  expect(turkey.must).toEqual(['russia'])
  expect(turkey.to).toContain('damascus')
  expect(turkey.guarantors).toEqual(['russia', 'turkey'])
})

test('every item gives a whole clause at once', () => {
  for (const item of turkey.items) expect(clauseFrom(item)).not.toBeNull()
})

test('each package makes a text that the rules accept', () => {
  for (const [seat, maker] of [
    ['turkey', 'russia'],
    ['russia', 'turkey'],
  ] as const) {
    const menu = counterMenu(seat, maker)
    for (const pack of scenario.packages.filter(({ makers }) => makers.includes(seat))) {
      const { text } = fromPackage(pack, menu, now)
      const whole = withKnownAttacks(text, menu, view(seat).orders, seat)
      expect([pack.id, OfferText.safeParse(whole).success]).toEqual([pack.id, true])
      expect([pack.id, previewOffer(state, seat, whole).refusal]).toEqual([pack.id, null])
    }
  }
})

test('deadlines of a package are turns from now, inside the game; the maker is not addressed', () => {
  const pack = only(scenario.packages.find(({ id }) => id === 'sochi'))
  const { text } = fromPackage(pack, turkey, { ...now, turn: 3 })
  expect(text.clauses.find(({ kind }) => kind === 'separation')).toMatchObject({ deadline: 4 })
  expect(text.to).not.toContain('turkey')
})

test('a package leaves out a withdrawal from ground that has changed hands', () => {
  const pack = only(scenario.packages.find(({ id }) => id === 'ultimatum'))
  const russia = counterMenu('russia', 'turkey')
  const without: Menu = { ...russia, items: russia.items.filter(({ fixed }) => fixed['area'] !== 'saraqib') }
  const { text, left } = fromPackage(pack, without, now)
  expect(left.map(({ kind }) => kind)).toEqual(['withdrawal'])
  expect(text.clauses.some(({ kind }) => kind === 'withdrawal')).toBe(false)
})

test('attacks that all know are stood down from the start, secret orders stay secret', () => {
  const text = withKnownAttacks({ ...emptyDraft, to: ['russia'] }, turkey, view('turkey').orders, 'turkey')
  expect(text.clauses.map((clause) => (clause.kind === 'standDown' ? clause.order : ''))).toEqual([
    order('damascus', 'offensive').id,
    order('russia', 'air').id,
  ])
  expect(text.shows).toEqual([])
})

test('an order is out, shown, or shown and stood down', () => {
  const stand = order('turkey', 'stand')
  const shown = setRole(emptyDraft, stand, true, 'show')
  expect([roleOf(shown, stand.id), shown.shows]).toEqual(['show', [stand.id]])
  const stopped = setRole(shown, stand, true, 'stop')
  expect([roleOf(stopped, stand.id), stopped.clauses.length]).toEqual(['stop', 1])
  expect(setRole(stopped, stand, true, 'out')).toEqual(emptyDraft)
})

test('a counter starts from the other text and is made to all its other signers', () => {
  const text = fromOffer(offerBy('russia'), 'turkey')
  expect([...text.to].toSorted()).toEqual(['damascus', 'opposition', 'russia'])
  expect(text.shows).toEqual([])
  expect(previewOffer(state, 'turkey', text).refusal).toBeNull()
})

test('a clause is changed field by field, and never into none', () => {
  const item = only(itemsOf(turkey, 'ceasefire')[0])
  const clause = only(clauseFrom(item))
  const areas = only(item.params.find(({ name }) => name === 'areas'))
  if (areas.type !== 'some') throw new Error('areas are a subset')
  const smaller = withField(clause, 'areas', toggled(areas, ['idlib', 'saraqib'], 'idlib'))
  expect(smaller).toMatchObject({ areas: ['saraqib'] })
  expect(allows(areas, [])).toBe(false)
  expect(withField(clause, 'areas', [])).toBe(clause)
  expect(itemFor(turkey, smaller)).toBe(item)
})

test('a ceasefire needs parties of both sides', () => {
  const item = only(itemsOf(turkey, 'ceasefire')[0])
  const parties = only(item.params.find(({ name }) => name === 'parties'))
  if (parties.type !== 'some') throw new Error('parties are a subset')
  expect(allows(parties, ['russia', 'damascus'])).toBe(false)
  expect(allows(parties, ['turkey', 'damascus'])).toBe(true)
})

test('kinds that the text holds are no longer on the menu, but for withdrawals', () => {
  const hold = only(clauseFrom(only(itemsOf(turkey, 'holdLine')[0])))
  const leave = only(clauseFrom(only(itemsOf(turkey, 'withdrawal')[0])))
  const text = addClause(addClause(emptyDraft, hold), leave)
  expect(addClause(text, hold)).toBe(text)
  const free = freeKinds(turkey, text.clauses)
  expect(free).not.toContain('holdLine')
  expect(free).toContain('withdrawal')
  expect(free).not.toContain('standDown')
})

test('what is missing is said; kept drafts that are none are dropped', () => {
  expect(missingIn(emptyDraft, turkey)).toEqual(['clauses', 'to'])
  expect(readDraft('')).toBeNull()
  expect(readDraft('{"to":["moon"]}')).toBeNull()
  expect(readDraft(JSON.stringify(emptyDraft))).toEqual(emptyDraft)
})

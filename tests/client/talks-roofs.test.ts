/** Where an offer can be put on the table: each roof has its own people and its own menu, and its texts are accepted. */
import { describe, expect, test } from 'vitest'
import { clauseFrom } from '../../client/talks/build/clause.ts'
import {
  addClause,
  emptyDraft,
  firstTo,
  fromPackage,
  moved,
  removeClause,
  withAlways,
} from '../../client/talks/build/draft.ts'
import { freeKinds, menuOf, shelvesOf } from '../../client/talks/build/menu.ts'
import { roofFor, roofsOf, type Roof } from '../../client/talks/build/roofs.ts'
import { identity } from '../../game/clauses/identity.ts'
import type { Clause } from '../../game/model/clause.ts'
import { clauseKinds } from '../../game/model/clause.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { OfferText } from '../../game/model/offer.ts'
import type { State } from '../../game/model/state.ts'
import { apply, previewOffer, roles, scenarioOf, setup, view } from '../../game/module.ts'

const key = 'idlib-2019'
const scenario = scenarioOf(key)

/** Everybody lets the phase pass. */
function pass(state: State): State {
  let now = state
  for (const seat of roles(key)) {
    const { turn, phase } = state
    const applied = apply(now, seat, { type: 'ready', turn, phase, ready: true })
    if (applied.ok) now = applied.state
  }
  return now
}

function act(state: State, seat: ActorId, command: object): State {
  const applied = apply(state, seat, { ...command, turn: state.turn, phase: state.phase })
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
  return applied.state
}

const planning = pass(setup('roofs', key))
const invites = roles(key).filter((seat) => seat !== 'turkey' && seat !== 'hts')
const convene = { type: 'seal', order: { kind: 'convene', format: 'astana', invites }, confirmed: false }
const talks = pass(act(planning, 'turkey', convene))
const roofs = (seat: ActorId): Roof[] => roofsOf(view(talks, seat).legal)
const roof = (seat: ActorId, id: string): Roof => {
  const found = roofs(seat).find((each) => each.id === id)
  if (found === undefined)
    throw new Error(
      `no ${id}: ${roofs(seat)
        .map((each) => each.id)
        .join(' ')}`,
    )
  return found
}

test('a table that somebody opened is a roof for whoever sits at it', () => {
  expect(roofs('turkey').map(({ id }) => id)).toEqual(['astana', 'bilateral', 'private', 'private.hts'])
  expect(roofs('hts').map(({ format }) => format)).toEqual(['private'])
})

test('with a listed group a text says from the start when it ends', () => {
  const secret = roof('turkey', 'private.hts')
  const text = moved({ ...emptyDraft, to: ['opposition'] }, secret)
  expect(text.to).toEqual(expect.arrayContaining(['opposition', 'hts']))
  expect(text.clauses.map(({ kind }) => kind)).toEqual(['expiry'])
})

test('a text that moves to another room loses who is not there and what cannot stand there', () => {
  const astana = roof('turkey', 'astana')
  const whole = menuOf(astana.template)
  const watched = whole.items.find(({ fixed }) => fixed['kind'] === 'monitors')
  const clause = watched === undefined ? null : clauseFrom(watched)
  if (clause === null) throw new Error('no monitors')
  const text = addClause({ ...emptyDraft, format: 'astana', to: firstTo('astana', whole) }, clause)
  const secret = moved(text, roof('turkey', 'private'))
  expect([secret.format, secret.clauses]).toEqual(['private', []])
})

test('each kind stands on one shelf of the menu', () => {
  const kinds = clauseKinds.filter((kind) => kind !== 'standDown' && kind !== 'linkage')
  const shelved = shelvesOf(kinds).flatMap((shelf) => shelf.kinds)
  expect(shelved.toSorted()).toEqual(kinds.toSorted())
})

test('links move with the clauses that they name, and go with them', () => {
  const hold: Clause = { kind: 'holdLine', obligors: ['damascus'] }
  const open: Clause = { kind: 'openHighway', routes: ['m4'], obligors: ['turkey'] }
  const gift: Clause = { kind: 'transfer', obligor: 'russia', to: 'turkey', amount: 1 }
  const link: Clause = { kind: 'linkage', clause: 1, onlyIf: 2, mirrored: false }
  const text: OfferText = { ...emptyDraft, clauses: [hold, open, gift, link] }
  expect(removeClause(text, hold).clauses.at(-1)).toMatchObject({ clause: 0, onlyIf: 1 })
  expect(removeClause(text, gift).clauses.map(identity)).toEqual(['holdLine', 'openHighway'])
})

describe.each(roles(key))('%s', (seat) => {
  test('starts from packages that the rules accept', () => {
    for (const pack of scenario.packages.filter(({ makers }) => makers.includes(seat))) {
      const found = roofFor(roofs(seat), pack.format, pack.to)
      if (found?.people.some((each) => pack.to.includes(each)) !== true) continue
      const menu = menuOf(found.template)
      const { text } = fromPackage(pack, menu, {
        turn: talks.turn,
        turns: scenario.turns,
        mode: scenario.mode,
      })
      const whole = withAlways(text, menu)
      if (whole.clauses.length === 0) continue
      expect([pack.id, previewOffer(talks, seat, whole).refusal]).toEqual([pack.id, null])
    }
  })

  test('can add each clause of each menu', () => {
    for (const { template, format } of roofs(seat)) {
      const menu = menuOf(template)
      for (const kind of freeKinds(menu, []))
        expect([
          format,
          kind,
          menu.items.filter(({ fixed }) => fixed['kind'] === kind).map(clauseFrom),
        ]).not.toContain(null)
    }
  })
})

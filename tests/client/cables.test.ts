import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Cable } from '../../game/model/cable.ts'
import { CableKey } from '../../game/model/cable.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Roster } from '../../game/model/wire.ts'
import {
  conversationOf,
  conversationsOf,
  newKey,
  readersOf,
  unreadIn,
} from '../../client/cables/conversations.ts'
import { othersDrafts, seatmatesOf } from '../../client/cables/seatmates.ts'
import { returned } from '../../client/cables/useReturned.ts'
import { ownText, readShared, takeOver, writeShared } from '../../client/talks/build/versions.ts'
import { emptyDraft } from '../../client/talks/build/draft.ts'
import { keep } from '../../client/store/keep.ts'

const cable = (id: number, from: Cable['from'], to: readonly ActorId[]): Cable => ({
  id,
  turn: 1,
  phase: 'talks',
  from,
  by: 'Somebody',
  to,
  text: `cable ${id}`,
  said: null,
  at: id,
})

const person = (no: number, name: string, captain = false) => ({ no, name, online: true, captain })

const roster: Roster = {
  match: 'm',
  code: 'ABCDEF',
  scenario: 'idlib-2019',
  started: true,
  seats: [
    { seat: 'russia', kind: 'person', people: [person(1, 'Vera', true)] },
    { seat: 'turkey', kind: 'person', people: [person(2, 'Deniz', true), person(3, 'Elif')] },
    { seat: 'damascus', kind: 'bot', people: [] },
  ],
  waiting: [],
  taught: false,
  adviser: true,
  bots: '1',
  clock: null,
  movedOn: null,
  pausedAt: null,
  closesAt: null,
  now: 0,
}

describe('cables', () => {
  const all = [
    cable(1, 'russia', ['turkey']),
    cable(2, 'turkey', ['russia', 'iran']),
    cable(3, 'iran', ['turkey', 'russia']),
    cable(4, 'turkey', ['russia']),
    cable(5, 'umpire', ['turkey', 'russia']),
  ]

  it('are one conversation for the same seats, whoever writes and in whatever order they are named', () => {
    const found = conversationsOf(all, 'turkey', {})
    expect(found.map(({ key, cables }) => [key, cables.map(({ id }) => id)])).toEqual([
      ['umpire', [5]],
      ['russia', [1, 4]],
      ['russia+iran', [2, 3]],
    ])
    expect(found.map(({ seats }) => seats)).toEqual([[], ['russia'], ['russia', 'iran']])
  })

  it('count as unread when others wrote them and they were not in sight yet', () => {
    expect(unreadIn(all, 'turkey', {})).toBe(3)
    expect(unreadIn(all, 'turkey', { russia: 4, umpire: 5 })).toBe(1)
    expect(conversationsOf(all, 'turkey', { russia: 1 }).map(({ unread }) => unread)).toEqual([1, 0, 1])
    expect(unreadIn(all, 'russia', {})).toBe(4)
    expect(conversationOf(cable(6, 'russia', ['turkey', 'iran']), 'turkey')).toBe('russia+iran')
  })

  it('reach people; who is played by the computer reads none', () => {
    expect(readersOf(roster, 'turkey')).toEqual({ people: ['russia'], bots: ['damascus'] })
    expect(readersOf(roster, 'russia')).toEqual({ people: ['turkey'], bots: ['damascus'] })
    expect(readersOf(null, 'russia')).toEqual({ people: [], bots: [] })
  })

  it('get a key of their own, also where the browser has no secure origin', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const keys = Array.from({ length: 50 }, newKey)
    expect(new Set(keys).size).toBe(50)
    for (const key of keys) expect(CableKey.safeParse(key).success).toBe(true)
  })
})

describe('a seat of several people', () => {
  it('has one who speaks for it; whoever sits alone always does', () => {
    expect(seatmatesOf(roster, 'turkey', 2)).toMatchObject({ shared: true, speaks: true })
    expect(seatmatesOf(roster, 'turkey', 3)).toMatchObject({
      shared: true,
      speaks: false,
      captain: { name: 'Deniz' },
    })
    expect(seatmatesOf(roster, 'russia', 1)).toMatchObject({ shared: false, speaks: true, others: [] })
    expect(seatmatesOf(roster, 'observer', null)).toMatchObject({ shared: false, speaks: true })
  })

  it('shows the others’ unsent texts, the latest first, and who is writing now', () => {
    const drafts = [
      { person: 2, key: 'cable' as const, text: 'mine', at: 90_000 },
      { person: 3, key: 'cable' as const, text: 'hers', at: 95_000 },
      { person: 4, key: 'cable' as const, text: 'his', at: 60_000 },
      { person: 3, key: 'offer' as const, text: '{}', at: 99_000 },
      { person: 5, key: 'cable' as const, text: null, at: 99_000 },
    ]
    const others = [person(3, 'Elif'), person(4, 'Can'), person(5, 'Ada')]
    const found = othersDrafts(drafts, others, 'cable', 100_000)
    expect(found.map(({ by, text, writing }) => [by.name, text, writing])).toEqual([
      ['Elif', 'hers', true],
      ['Can', 'his', false],
    ])
  })

  it('shows those of one conversation in it, and all beside a new sheet', () => {
    const of = (person: number, key: string) => ({ person, key, text: key, at: person })
    const drafts = [of(3, 'cable.russia'), of(3, 'cable.new'), of(3, 'cable.russia+iran'), of(3, 'offer')]
    const found = (key: string) => othersDrafts(drafts, [person(3, 'Elif')], key, 9).map(({ text }) => text)
    expect(found('cable.russia')).toEqual(['cable.russia'])
    expect(found('cable')).toEqual(['cable.russia', 'cable.new', 'cable.russia+iran'])
    expect(found('offer')).toEqual(['offer'])
  })

  it('gets its own unsent text back from the server, and nothing written here is replaced', () => {
    expect(returned('', null, 'We would')).toBe('We would')
    expect(returned('We would', 'We would', 'We would give')).toBe('We would give')
    expect(returned('We might', 'We would', 'We would give')).toBeNull()
    expect(returned('We might', null, 'We would')).toBeNull()
    expect(returned('We would', 'We would', null)).toBeNull()
    expect(returned('We would', null, 'We would')).toBeNull()
    const draft = writeShared({ turn: 2, counters: 'o1', text: emptyDraft })
    expect(ownText(draft, 2, 'o1')).toBe(JSON.stringify(emptyDraft))
    expect([ownText(draft, 2, null), ownText(draft, 3, 'o1'), ownText(null, 2, 'o1')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('passes drafts of offers on as text, those of this turn', () => {
    const draft = { turn: 2, counters: 'o1', text: { ...emptyDraft, to: ['russia' as const] } }
    expect(readShared(writeShared(draft), 2)).toEqual(draft)
    expect(readShared(writeShared(draft), 3)).toBeNull()
    expect(readShared('{"turn":2,"counters":null,"text":{"odd":1}}', 2)).toBeNull()
    expect(readShared('no json', 2)).toBeNull()
  })

  it('keeps one’s own version when another’s is taken over', () => {
    keep.write('draft.m.2.offer', 'mine')
    takeOver('m', { turn: 2, counters: null, text: emptyDraft })
    expect(keep.read('draft.m.2.offer')).toBe(JSON.stringify(emptyDraft))
    expect(keep.read('draft.m.2.offer.before')).toBe('mine')
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

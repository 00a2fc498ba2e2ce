import { describe, expect, it, vi } from 'vitest'
import { joinChronicle } from '../../client/store/chronicle.ts'
import { addHistory, applyFrame, createGame, welcome } from '../../client/store/game.ts'
import { createStore } from '../../client/store/store.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { openingView, openingWelcome } from '../fixtures/opening.ts'

const opened = () => {
  const store = createGame('match')
  welcome(store, openingWelcome(), 0)
  return store
}

describe('a store', () => {
  it('tells those who watch, until they stop', () => {
    const store = createStore({ count: 0 })
    const heard = vi.fn<() => void>()
    const stop = store.subscribe(heard)
    store.set((now) => ({ count: now.count + 1 }))
    stop()
    store.set({ count: 5 })
    expect(heard).toHaveBeenCalledTimes(1)
    expect(store.get().count).toBe(5)
  })
})

describe('frames', () => {
  it('replace the slices they carry and leave the others as they were', () => {
    const store = opened()
    const before = store.get().view
    expect(applyFrame(store, { revision: 2, slices: { phase: 'planning' } })).toBe(true)
    const { view, changed } = store.get()
    expect(view?.phase).toBe('planning')
    expect(view?.areas).toBe(before?.areas)
    expect(changed).toEqual(['phase'])
  })

  it('are ignored when they are old, and refused when one before them is missing', () => {
    const store = opened()
    expect(applyFrame(store, { revision: 1, slices: { turn: 3 } })).toBe(true)
    expect(applyFrame(store, { revision: 3, slices: { turn: 3 } })).toBe(false)
    expect(store.get().view?.turn).toBe(1)
  })

  it('mean nothing before the welcome', () => {
    expect(applyFrame(createGame('match'), { revision: 1, slices: openingView() })).toBe(false)
  })
})

describe('the welcome after a lost connection', () => {
  it('counts, so that the screen can say that nothing was lost', () => {
    const store = opened()
    expect(store.get().resumed).toBe(0)
    store.set({ link: 'reconnecting' })
    welcome(store, openingWelcome(), 0)
    expect(store.get()).toMatchObject({ link: 'online', resumed: 1 })
  })
})

describe('the chronicle', () => {
  it('of a turn is whole only once the host has told it, so that watching does not begin too early', () => {
    const store = opened()
    applyFrame(store, { revision: 2, slices: { turn: 2, phase: 'planning' } })
    expect(store.get().toldTo).toBe(0)
    addHistory(store, 1, [])
    expect(store.get().toldTo).toBe(1)
  })

  it('stays as it is when the host does not answer, and watching may begin', () => {
    const store = opened()
    const { history } = store.get()
    addHistory(store, 1, null)
    expect(store.get()).toMatchObject({ toldTo: 1, history })
  })

  const entry = (turn: number, key: string): ChronicleEntry => ({
    turn,
    step: 'talks',
    key,
    params: {},
    areas: [],
    causes: [],
    to: 'all',
  })

  it('holds what both the history and the window tell once', () => {
    const past = [entry(1, 'a'), entry(1, 'b')]
    expect(joinChronicle(past, [entry(1, 'b'), entry(2, 'c')]).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  })
})

/** Which matches are played with the lesson, and what was left out: kept by this browser. Where one is follows from the game. */
import { useSyncExternalStore } from 'react'
import { keep } from '../store/keep.ts'
import { createStore } from '../store/store.ts'

const open = 'open'
const closed = 'closed'
const nameOf = (match: string) => `lesson.${match}`

/** Counts up with each change, so that readers look again. */
const changes = createStore({ count: 0 })

function write(match: string, state: typeof open | typeof closed, left: readonly string[]): void {
  keep.write(nameOf(match), [state, ...left].join(' '))
  changes.set(({ count }) => ({ count: count + 1 }))
}

const partsOf = (kept: string | null): readonly string[] => kept?.split(' ') ?? []

export const leftOut = (kept: string | null): ReadonlySet<string> => new Set(partsOf(kept).slice(1))

export const isOpen = (kept: string | null): boolean => partsOf(kept)[0] === open

const kept = (match: string): string | null => keep.read(nameOf(match))

export const openLesson = (match: string): void => write(match, open, [...leftOut(kept(match))])

export const closeLesson = (match: string): void => write(match, closed, [...leftOut(kept(match))])

export const leaveOut = (match: string, step: string): void =>
  write(match, open, [...leftOut(kept(match)), step])

/** What is kept of the match; null where nobody has begun the lesson. */
export const useLessonMemory = (match: string): string | null =>
  useSyncExternalStore(changes.subscribe, () => kept(match))

/** There is one lesson: the front page's, in its recommended seat. */
export const hasLesson = (scenario: string, seat: string): boolean =>
  scenario === 'highway' && seat === 'turkey'

/** Which entries of the log a reader wants to see. */
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { kindOf, type Kind } from './kinds.ts'

export interface Filter {
  readonly turn: number | null
  readonly seat: ActorId | null
  readonly kind: Kind | null
  /** Every word of it must stand in the sentence. */
  readonly words: string
}

export const everything: Filter = { turn: null, seat: null, kind: null, words: '' }

/** A line of the log: an entry, and how often it was said in a row. */
export interface Line {
  readonly entry: ChronicleEntry
  readonly text: string
  readonly times: number
}

/** Whoever is ready is seen in the header; afterwards nobody asks. */
const passing: ReadonlySet<string> = new Set(['chronicle.ready', 'chronicle.notReady', 'chronicle.isReady'])

/** One line for what was said twice in a row; what only passes is left out. */
export function linesOf(
  entries: readonly ChronicleEntry[],
  textOf: (entry: ChronicleEntry) => string,
): Line[] {
  const lines: Line[] = []
  for (const entry of entries) {
    if (passing.has(entry.key)) continue
    const text = textOf(entry)
    const last = lines.at(-1)
    const again = last?.entry.turn === entry.turn && last.entry.key === entry.key && last.text === text
    if (last !== undefined && again) lines[lines.length - 1] = { ...last, times: last.times + 1 }
    else lines.push({ entry, text, times: 1 })
  }
  return lines
}

/** Whether an entry names the seat, in whatever part. */
export function names(entry: ChronicleEntry, seat: ActorId): boolean {
  return Object.values(entry.params).some((value) =>
    Array.isArray(value) ? value.includes(seat) : value === seat,
  )
}

/** Without accents, so that nobody needs a Turkish keyboard. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')

export function filtered(lines: readonly Line[], { turn, seat, kind, words }: Filter): Line[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return lines.filter(({ entry, text }) => {
    if (turn !== null && entry.turn !== turn) return false
    if (kind !== null && kindOf(entry.key) !== kind) return false
    if (seat !== null && !names(entry, seat)) return false
    const said = wanted.length === 0 ? '' : plain(text)
    return wanted.every((word) => said.includes(word))
  })
}

/** Lines by turn, the newest turn first. */
export function byTurn(lines: readonly Line[]): { turn: number; lines: Line[] }[] {
  const turns = [...new Set(lines.map(({ entry }) => entry.turn))].toSorted((a, b) => b - a)
  return turns.map((turn) => ({ turn, lines: lines.filter(({ entry }) => entry.turn === turn) }))
}

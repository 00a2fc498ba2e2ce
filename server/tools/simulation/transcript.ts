/** A game as lines of plain text: who did what, and what came of it. For reading, not for scripts. */
import type { Played } from '../../../game/bots/table.ts'
import type { ChronicleEntry } from '../../../game/model/chronicle.ts'
import type { LogEntry } from '../../../game/model/command.ts'

/** Said by the acts already, or of no weight in reading. */
const silent = new Set(['ready', 'unready', 'sealed', 'predicted', 'supplySet', 'supplied', 'timeUp'])

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('+')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const fields = (record: object): string =>
  Object.entries(record)
    .map(([name, value]) => `${name} ${plain(value)}`)
    .join(', ')

function actLine({ by, command }: LogEntry): string {
  const { turn: _turn, phase: _phase, type, ...rest } = command
  return `  ${by}: ${type} ${fields(rest)}`.trimEnd()
}

function entryLine({ key, params }: ChronicleEntry): string[] {
  const name = key.replace('chronicle.', '')
  return silent.has(name) ? [] : [`    ${name} ${fields(params)}`.trimEnd()]
}

/** Acts and chronicle by turn; the chronicle of a turn includes the Resolution that closed it. */
export function transcript(seed: string, { log, entries, state }: Played): string {
  const lines = [`Game ${seed}: ${state.result?.ending ?? 'none'}, ${fields(state.result?.totals ?? {})}`]
  for (let turn = 1; turn <= state.turn; turn++) {
    lines.push(` Turn ${turn}`)
    const acts = log.filter(({ command }) => command.turn === turn && command.type !== 'ready')
    lines.push(...acts.map(actLine))
    lines.push(...entries.filter((entry) => entry.turn === turn).flatMap(entryLine))
  }
  return lines.join('\n')
}

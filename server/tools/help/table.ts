/** A table in Markdown. */
import { coefficients } from '../../../game/coefficients/coefficients.ts'

export type Cells = readonly (string | number)[]

const row = (cells: Cells): string => `| ${cells.join(' | ')} |`
export const table = (head: Cells, rows: readonly Cells[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

export const c = coefficients

/** With the sign that a change has. */
export const signed = (value: number): string => (value < 0 ? `−${String(-value)}` : `+${String(value)}`)

/** A decimal as the language writes it. */
export const decimal = (value: number, language: 'en' | 'de'): string =>
  language === 'de' ? String(value).replace('.', ',') : String(value)

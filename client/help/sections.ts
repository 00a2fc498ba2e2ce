/** The sections of the rulebook as `npm run help` writes them; fetched when the panel first opens. */
import type { Language } from '../../game/model/text.ts'

export type Span = string | { b: string } | { i: string } | { to: string; text: string }

export type Block =
  | { kind: 'text' | 'example' | 'heading'; spans: readonly Span[] }
  | { kind: 'list'; items: readonly (readonly Span[])[] }
  | { kind: 'table'; head: readonly (readonly Span[])[]; rows: readonly (readonly (readonly Span[])[])[] }

export interface Section {
  readonly id: string
  readonly title: string
  /** The rules that it explains, R1…R22. */
  readonly rules: readonly string[]
  readonly blocks: readonly Block[]
}

const files = import.meta.glob<{ default: readonly Section[] }>('./help.*.json')

export async function loadSections(language: Language): Promise<readonly Section[]> {
  const file = files[`./help.${language}.json`]
  if (file === undefined) throw new Error(`no help in ${language}`)
  return (await file()).default
}

const textOf = (spans: readonly Span[]): string =>
  spans.map((span) => (typeof span === 'string' ? span : Object.values(span).at(-1))).join('')

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map(textOf).join(' ')
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(textOf)).join(' ')
    default:
      return textOf(block.spans)
  }
}

/** Sections whose title has the words, then those whose text has; all of them while nothing is sought. */
export function found(sections: readonly Section[], sought: string): readonly Section[] {
  const wanted = sought.trim().toLowerCase()
  if (wanted === '') return sections
  const titled = sections.filter(({ title }) => title.toLowerCase().includes(wanted))
  const others = sections.filter(
    (each) => !titled.includes(each) && each.blocks.map(wordsOf).join(' ').toLowerCase().includes(wanted),
  )
  return [...titled, ...others]
}

/** `planning`, or the section that explains `R2`; the first for what does not exist. */
export const sectionFor = (sections: readonly Section[], wanted: string): Section | undefined =>
  sections.find(({ id }) => id === wanted) ??
  sections.find(({ rules }) => rules.includes(wanted)) ??
  sections[0]

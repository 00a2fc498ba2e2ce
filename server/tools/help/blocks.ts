/** Markdown, as far as the rulebook uses it, as blocks without any mark-up. */

/** Plain text, or text with a look; a link leads to another section. */
export type Span = string | { b: string } | { i: string } | { to: string; text: string }

export type Block =
  | { kind: 'text'; spans: Span[] }
  | { kind: 'example'; spans: Span[] }
  | { kind: 'heading'; spans: Span[] }
  | { kind: 'list'; items: Span[][] }
  | { kind: 'table'; head: Span[][]; rows: Span[][][] }

const inline = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((.+?)\)|`(.+?)`/g

/** `anchors` leads from a heading's anchor to its section; links to elsewhere become plain text. */
export function spansOf(text: string, anchors: ReadonlyMap<string, string>): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const match of text.matchAll(inline)) {
    const [whole, bold, italic, label, href = '', code] = match
    if (match.index > end) spans.push(text.slice(end, match.index))
    const to = anchors.get(href.replace('#', ''))
    if (bold !== undefined) spans.push({ b: bold })
    else if (italic !== undefined) spans.push({ i: italic })
    else if (label !== undefined) spans.push(to === undefined ? label : { to, text: label })
    else spans.push(code ?? whole)
    end = match.index + whole.length
  }
  if (end < text.length) spans.push(text.slice(end))
  return spans
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim())

/** Columns that only readers of the repository want. */
const leftOut = new Set(['Rests on', 'Stützt sich auf'])

function tableOf(lines: readonly string[], anchors: ReadonlyMap<string, string>): Block {
  const [head = [], , ...rows] = lines.map(cellsOf)
  const kept = head.flatMap((title, at) => (leftOut.has(title) ? [] : [at]))
  const pick = (cells: readonly string[]) => kept.map((at) => spansOf(cells[at] ?? '', anchors))
  return { kind: 'table', head: pick(head), rows: rows.map(pick) }
}

const joined = (lines: readonly string[], mark: RegExp): string =>
  lines.map((line) => line.replace(mark, '').trim()).join(' ')

function listOf(lines: readonly string[], anchors: ReadonlyMap<string, string>): Block {
  const items: string[] = []
  for (const line of lines)
    if (line.startsWith('- ')) items.push(line.slice(2))
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  return { kind: 'list', items: items.map((item) => spansOf(item, anchors)) }
}

function blockOf(chunk: string, anchors: ReadonlyMap<string, string>): Block {
  const lines = chunk.split('\n')
  const [first = ''] = lines
  if (first.startsWith('| ')) return tableOf(lines, anchors)
  if (first.startsWith('- ')) return listOf(lines, anchors)
  if (first.startsWith('> ')) return { kind: 'example', spans: spansOf(joined(lines, /^> ?/), anchors) }
  if (first.startsWith('### ')) return { kind: 'heading', spans: spansOf(first.slice(4), anchors) }
  return { kind: 'text', spans: spansOf(joined(lines, /^/), anchors) }
}

/** The blocks of a text in Markdown; comments have been taken out. */
export const blocksOf = (text: string, anchors: ReadonlyMap<string, string>): Block[] =>
  text
    .split(/\n{2,}/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map((chunk) => blockOf(chunk, anchors))

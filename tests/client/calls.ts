/** Reads calls out of source text without a parser: enough for the house's own style. */

const opens = '([{'
const closes = ')]}'

/** End of the string that starts at `from` with a quote. */
function endOfString(text: string, from: number): number {
  const quote = text[from]
  let at = from + 1
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1
  return at
}

/** The arguments of the call whose bracket is opened just before `from`. */
function argumentsAt(text: string, from: number): string[] {
  const found: string[] = []
  let depth = 1
  let start = from
  for (let at = from; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === "'" || letter === '`' || letter === '"') at = endOfString(text, at)
    else if (opens.includes(letter)) depth += 1
    else if (closes.includes(letter)) depth -= 1
    if (depth === 0 || (depth === 1 && letter === ',')) {
      found.push(text.slice(start, at).trim())
      start = at + 1
    }
    if (depth === 0) break
  }
  return found
}

/** Arguments of each call of a function; its own definition is none. */
export function callsIn(text: string, name: string): string[][] {
  return [...text.matchAll(new RegExp(`(?<!function |[\\w.])${name}\\(`, 'g'))].map((match) =>
    argumentsAt(text, match.index + match[0].length),
  )
}

/** Values that an expression may have: string literals, but not those that are only compared with. */
export function literalsIn(expression: string): string[] {
  const values = expression.replace(/[!=]==\s*'[^']*'/g, '')
  return [...values.matchAll(/'(\w+)'/g)].map(([, literal = '']) => literal)
}

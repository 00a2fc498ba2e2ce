/** What is wrong in a scenario file: where, what, and how to mend it. */
import type * as z from 'zod/mini'

export interface Problem {
  readonly path: string
  readonly message: string
  readonly mend: string
}

/** A problem, unless it holds. */
export const unless = (holds: boolean, path: string, message: string, mend: string): Problem[] =>
  holds ? [] : [{ path, message, mend }]

/** A name that points at nothing. */
export const unknown = (what: string, known: Iterable<string>, path: string, value: string): Problem => {
  const all = [...known]
  return {
    path,
    message: `there is no ${what} "${value}"`,
    mend: all.length === 0 ? 'leave it out, or add one' : `give one of ${all.join(', ')}`,
  }
}

/** Names that are given twice where each has to be one thing's own. */
export function twice(path: string, ids: readonly string[]): Problem[] {
  const again = ids.filter((id, index) => ids.indexOf(id) < index)
  return again.map((id) => ({ path, message: `"${id}" stands there twice`, mend: 'give each its own id' }))
}

type Issue = z.core.$ZodIssue

const list = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ')

const sizes = { too_small: 'at least', too_big: 'at most' } as const

function sizeMend(issue: Extract<Issue, { code: keyof typeof sizes }>): string {
  const limit = 'minimum' in issue ? issue.minimum : issue.maximum
  const unit = issue.origin === 'array' ? ' entries' : issue.origin === 'string' ? ' characters' : ''
  return `give ${sizes[issue.code]} ${String(limit)}${unit}`
}

/** How to mend what the schema found. */
function mendOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `give a value of type ${issue.expected}`
    case 'invalid_value':
      return `give one of ${list(issue.values)}`
    case 'unrecognized_keys':
      return `take out ${list(issue.keys)}, or mend the spelling`
    case 'too_small':
    case 'too_big':
      return sizeMend(issue)
    case 'invalid_format':
      return `write it as ${issue.pattern ?? issue.format}`
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `give one of ${list(issue.options)}`
        : `look up its possible forms with "npm run scenario -- schema"`
    default:
      return 'compare with a scenario that ships'
  }
}

/** The value at a path of a JSON tree; undefined where the path leads nowhere. */
export function valueAt(tree: unknown, path: readonly (string | number | symbol)[]): unknown {
  let node = tree
  for (const key of path)
    node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
  return node
}

const depth = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_union' ? 1 : 0)))

/** Of a union's forms the one that was most nearly meant: where the value fits deepest. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? []
  return meant.flatMap((each) => innermost({ ...each, path: [...issue.path, ...each.path] }))
}

/** Where a word is given that is none of those known, it is named. */
function messageOf(issue: Issue, value: unknown): string {
  const chosen = issue.code === 'invalid_value' || issue.code === 'invalid_union'
  return chosen && typeof value === 'string' ? `there is no "${value}" here` : issue.message
}

export const fromSchema = (issues: readonly Issue[], file: unknown): Problem[] =>
  issues.flatMap(innermost).map((issue) => ({
    path: issue.path.join('.'),
    message: messageOf(issue, valueAt(file, issue.path)),
    mend: mendOf(issue),
  }))

/** What is wrong in a scenario file: where, what, and how to mend it. */
import type * as z from 'zod/mini'

export interface Problem {
  readonly path: string
  readonly message: string
  readonly mend: string
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
      return `look up its possible forms with "npm run scenario -- schema"`
    default:
      return 'compare with a scenario that ships'
  }
}

export const fromSchema = (issues: readonly Issue[]): Problem[] =>
  issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message, mend: mendOf(issue) }))

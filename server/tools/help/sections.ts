/** The sections of the rulebook that the game shows: from `<!-- help: ID R… -->` to the next, or to `<!-- /help -->`. */
import { blocksOf, type Block } from './blocks.ts'

export interface Section {
  readonly id: string
  readonly title: string
  /** The rules that it explains: a refusal names one. */
  readonly rules: readonly string[]
  readonly blocks: readonly Block[]
}

interface Raw {
  readonly id: string
  readonly rules: readonly string[]
  readonly title: string
  readonly body: string
}

const comments = /<!--[\s\S]*?-->/g

function rawOf(part: string): Raw {
  const [, id = '', rules = ''] = /^(\w+)([^>]*?)-->/.exec(part) ?? []
  const text = part
    .slice(part.indexOf('-->') + 3)
    .replace(comments, '')
    .trim()
  const [heading = '', ...rest] = text.split('\n')
  return {
    id,
    rules: rules.trim() === '' ? [] : rules.trim().split(' '),
    title: heading.replace(/^#+ /, ''),
    body: rest.join('\n'),
  }
}

/** As the usual readers of Markdown name a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

export function sectionsOf(text: string): Section[] {
  const [, ...parts] = (text.split('<!-- /help -->')[0] ?? '').split('<!-- help: ')
  const raw = parts.map(rawOf)
  const anchors = new Map(raw.map(({ id, title }) => [anchorOf(title), id]))
  return raw.map(({ id, rules, title, body }) => ({ id, title, rules, blocks: blocksOf(body, anchors) }))
}

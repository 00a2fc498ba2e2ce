/** Every key that the rules and the server can send has words in every language, and there are no words for nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import de from '../../client/i18n/de/rules.json' with { type: 'json' }
import en from '../../client/i18n/en/rules.json' with { type: 'json' }
import highway from '../../game/scenarios/highway.json' with { type: 'json' }
import { callsIn, literalsIn } from './calls.ts'

/** Which argument of which function is a key, and of which group. */
const senders = {
  emit: { group: 'chronicle', argument: 2 },
  announce: { group: 'chronicle', argument: 2 },
  change: { group: 'cause', argument: 5 },
  strain: { group: 'cause', argument: 5 },
  addLeverage: { group: 'cause', argument: 3 },
  displace: { group: 'cause', argument: 4 },
  refuse: { group: 'refusal', argument: 0 },
  refused: { group: 'refusal', argument: 0 },
} as const

/** Calls that pass a key on: the keys that can arrive there, where they are written nowhere else. */
const passedOn: Readonly<Record<string, readonly string[]>> = {
  'game/turn/answers.ts emit': ['signed', 'refused', 'countered', 'lapsed'],
  'game/orders/levy.ts emit': ['raised', 'mobilised'],
  'game/turn/breaches.ts emit': [],
  'server/engine/engine.ts refuse': [],
  'server/live/refused.ts refuse': [],
  'server/tools/scenario/offers.ts refused': [],
  'server/live/staff/timing.ts refused': ['noClock', 'notPaused', 'pausedAlready'],
}

const root = join(import.meta.dirname, '../..')
const sources = ['game', 'server', 'client/net'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') })),
)

const sent: Record<string, Set<string>> = {
  chronicle: new Set(),
  cause: new Set(),
  refusal: new Set(),
  odds: new Set(),
}
const unreadable: string[] = []

for (const { file, text } of sources) {
  for (const [name, { group, argument }] of Object.entries(senders))
    for (const call of file.startsWith('game/') || group === 'refusal' ? callsIn(text, name) : []) {
      const found = literalsIn(call[argument] ?? '')
      const keys = found.length > 0 ? found : passedOn[`${file} ${name}`]
      if (keys === undefined) unreadable.push(`${file}: ${name}(${call.join(', ')})`)
      else for (const key of keys) sent[group]?.add(key)
    }
  for (const [, group = '', key = ''] of text.matchAll(/'(odds|cause|refusal)\.(\w+)'/g))
    sent[group]?.add(key)
  if (file === 'game/turn/wear.ts')
    for (const [, key = ''] of text.matchAll(/^\s+\['(\w+)', /gm)) sent['cause']?.add(key)
}
sent['odds']?.add('results')

type Words = { readonly [key: string]: string | Words }
const languages: Readonly<Record<string, Words>> = { en, de }
const isWords = (node: string | Words | undefined): node is Words => typeof node === 'object'
const group = (words: Words, name: string): Words => {
  const found = words[name]
  return isWords(found) ? found : {}
}

function flat(words: Words, path = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, node]) =>
    isWords(node) ? flat(node, `${path}${key}.`) : [[path + key, node] satisfies [string, string]],
  )
}
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name))].toSorted()

test('each call that sends a key can be read by this test', () => {
  expect(unreadable).toEqual([])
})

describe.each(Object.keys(languages))('%s', (language) => {
  const words = languages[language] ?? {}
  test.each(Object.keys(sent))('%s: nothing missing, nothing unused', (name) => {
    expect(Object.keys(group(words, name)).toSorted()).toEqual([...(sent[name] ?? [])].toSorted())
  })

  test('words within words exist', () => {
    const all = flat(words)
    const keys = new Set(all.map(([key]) => key.replace(/_(one|other)$/, '')))
    const prefixes = new Set([...keys].map((key) => key.slice(0, key.lastIndexOf('.') + 1)))
    for (const [key, text] of all)
      for (const [, inner = ''] of text.matchAll(/\$t\(([\w.]+\.)?\{\{/g))
        expect(inner === '' || prefixes.has(inner), `${key}: ${inner}`).toBe(true)
    for (const [key, text] of all)
      for (const [, inner = ''] of text.matchAll(/\$t\(([\w.]+)[,)]/g))
        expect(keys.has(inner) ? inner : `no ${inner} for ${key}`).toBe(inner)
  })

  test('each result of the table and each tracked pair has a name', () => {
    const names = new Set(flat(words).map(([key]) => key))
    for (const letter of 'RSCGB') expect(names).toContain(`odds.results.${letter}`)
    for (const pair of Object.keys(highway.tension)) expect(names).toContain(`word.pair.${pair}`)
  })
})

test('both languages say the same things', () => {
  const german = new Map(flat(de))
  for (const [key, text] of flat(en))
    expect([key, placeholders(german.get(key) ?? '')]).toEqual([key, placeholders(text)])
  expect([...german.keys()].toSorted()).toEqual(
    flat(en)
      .map(([key]) => key)
      .toSorted(),
  )
})

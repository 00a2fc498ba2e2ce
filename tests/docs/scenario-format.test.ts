/** The page for authors names every field and every word of the format. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Doctrine } from '../../game/model/doctrine.ts'
import { ScenarioFile, ScenarioSeat } from '../../game/model/scenario.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/scenario-format.md'), 'utf8')
const said = new Set([...page.matchAll(/["`](\w[\w-]*)["`]/g)].map(([, word = '']) => word))

const isTree = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null

function fieldsIn(node: unknown, found = new Set<string>()): Set<string> {
  if (!isTree(node)) return found
  if (isTree(node['properties'])) for (const name of Object.keys(node['properties'])) found.add(name)
  for (const child of Object.values(node)) fieldsIn(child, found)
  return found
}

/** Words that stand for themselves: kinds, tests, measures, effects, choices of a field. */
function wordsIn(node: unknown, found = new Set<string>()): Set<string> {
  if (!isTree(node)) return found
  if (typeof node['const'] === 'string') found.add(node['const'])
  if (Array.isArray(node['enum'])) for (const each of node['enum']) found.add(String(each))
  for (const child of Object.values(node)) wordsIn(child, found)
  return found
}

const schema = (of: z.core.$ZodType) => z.toJSONSchema(of, { io: 'input', unrepresentable: 'any' })

describe('the page for authors', () => {
  test.each([
    ['file', ScenarioFile],
    ['seat', ScenarioSeat],
    ['card', Doctrine],
  ] as const)('names every field of a %s', (_name, of) => {
    const fields = [...fieldsIn(schema(of))].filter((name) => name !== 'en' && name !== 'de')
    expect(fields.length).toBeGreaterThan(20)
    expect(fields.filter((name) => !said.has(name))).toEqual([])
  })

  test('names every word of the vocabulary', () => {
    const words = [...wordsIn(schema(ScenarioFile))]
    expect(words.length).toBeGreaterThan(150)
    expect(words.filter((word) => !said.has(word))).toEqual([])
  })
})

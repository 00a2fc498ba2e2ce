/** What the panel does with the sections: finds them, opens at one, keeps its place in the address. */
import { expect, test } from 'vitest'
import { readHash } from '../../client/help/hash.ts'
import { found, loadSections, sectionFor, type Section } from '../../client/help/sections.ts'
import { claimsOf, keyOf, restingOn, scenarioOf, thingOf, titleOf } from '../../client/sources/trail.ts'
import { languages } from '../../game/model/text.ts'
import { ruleNumbers } from '../../game/sources/rules.ts'
import { claims } from '../../game/sources/claims.ts'
import { sectionsOf } from '../../server/tools/help/sections.ts'

/** As the tool writes them they are what the browser reads. */
const made: readonly Section[] = sectionsOf(
  '<!-- help: one R1 R2 -->\n## First part\n\nOf **force**, see [second](#second-part).\n\n- a\n  b\n- *c*\n\n' +
    '<!-- help: two R3 -->\n## Second part\n\n> **Example.** 2<!--=x-->\n> more\n\n| A | Rests on |\n| --- | --- |\n| 1 | x |\n\n<!-- /help -->\n## Not shown',
)

test('sections come with their rules, as blocks without mark-up', () => {
  expect(made).toEqual([
    {
      id: 'one',
      title: 'First part',
      rules: ['R1', 'R2'],
      blocks: [
        { kind: 'text', spans: ['Of ', { b: 'force' }, ', see ', { to: 'two', text: 'second' }, '.'] },
        { kind: 'list', items: [['a b'], [{ i: 'c' }]] },
      ],
    },
    {
      id: 'two',
      title: 'Second part',
      rules: ['R3'],
      blocks: [
        { kind: 'example', spans: [{ b: 'Example.' }, ' 2 more'] },
        { kind: 'table', head: [['A']], rows: [[['1']]] },
      ],
    },
  ])
})

test('a search finds titles first, then words in the text, cells of tables too', () => {
  expect(found(made, '').map(({ id }) => id)).toEqual(['one', 'two'])
  expect(found(made, 'SECOND').map(({ id }) => id)).toEqual(['two', 'one'])
  expect(found(made, ' force ').map(({ id }) => id)).toEqual(['one'])
  expect(found(made, '1').map(({ id }) => id)).toEqual(['two'])
  expect(found(made, 'peace')).toEqual([])
})

test('a link opens a section by its name or by a rule', () => {
  expect(sectionFor(made, 'two')?.id).toBe('two')
  expect(sectionFor(made, 'R2')?.id).toBe('one')
  expect(sectionFor(made, 'nothing')?.id).toBe('one')
  expect(sectionFor([], 'two')).toBeUndefined()
})

test.each(languages)('the help in %s is there, and leads from every rule to a section', async (language) => {
  const sections = await loadSections(language)
  for (const rule of ruleNumbers) expect(sectionFor(sections, rule)?.rules).toContain(rule)
  expect(JSON.stringify(sections)).not.toMatch(/<!--|\*\*|&\w+;/)
})

test('the address says which panel is open, and at what', () => {
  expect(readHash('#help-planning', 'help')).toBe('planning')
  expect(readHash('#rests-order%3Araid', 'rests')).toBe('order:raid')
  expect(readHash('#rests-order%3Araid', 'help')).toBeNull()
  expect(readHash('', 'help')).toBeNull()
})

test('the drawer leads from a thing to its claims, and from each claim to what else rests on it', () => {
  const raid = thingOf('order:besiege')
  if (raid === undefined) throw new Error('no siege in the trail')
  const [claim] = claimsOf(raid)
  expect(claim?.id).toBe('lewis-siege-then-talk')
  const others = claim === undefined ? [] : restingOn(claim, raid)
  expect(others.map(keyOf)).toContain('order:reconcile')
  expect(others).not.toContain(raid)
  for (const other of others) expect(claimsOf(other)).toContain(claim)
})

test('what has not happened yet is told by no title', () => {
  const event = thingOf('event:idlib-2019/soleimani')
  const ending = thingOf('ending:highway/imposedCorridor')
  if (event === undefined || ending === undefined) throw new Error('not in the trail')
  expect(titleOf(event)).toBeUndefined()
  expect(scenarioOf(event)?.en).toBeTruthy()
  expect(titleOf(ending)?.de).toBeTruthy()
})

test('no claim is told twice', () => {
  expect(new Set(claims.map(({ paraphrase }) => paraphrase)).size).toBe(claims.length)
})

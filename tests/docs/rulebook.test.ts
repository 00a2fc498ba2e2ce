/** The rulebook says what the rules do: its tables and numbers are theirs, and its stories are played. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coefficients } from '../../game/coefficients/coefficients.ts'
import { clauseKinds } from '../../game/model/clause.ts'
import { orderKinds } from '../../game/model/order.ts'
import { languages } from '../../game/model/text.ts'
import { tableRow } from '../../game/board/battle.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { ruleNumbers } from '../../game/sources/rules.ts'
import { logistic } from '../../game/talks/logistic.ts'
import { laterFigures } from '../../server/tools/help/examples/later.ts'
import { planningFigures } from '../../server/tools/help/examples/planning.ts'
import { resolutionFigures } from '../../server/tools/help/examples/resolution.ts'
import { talksFigures } from '../../server/tools/help/examples/talks.ts'
import { helpFiles } from '../../server/tools/help/files.ts'
import { fill } from '../../server/tools/help/fill.ts'
import { word } from '../../server/tools/help/game-words.ts'
import { sectionsOf } from '../../server/tools/help/sections.ts'

const files = helpFiles()
const bookOf = (language: 'en' | 'de'): string => {
  const name = language === 'en' ? 'docs/rulebook.md' : 'docs/rulebook.de.md'
  return files.find((each) => each.name === name)?.text ?? ''
}

test.each(files)('$name is up to date (npm run help)', ({ path, text }) => {
  expect(readFileSync(path, 'utf8') === text).toBe(true)
})

describe('marks', () => {
  test('a number that has changed is written anew, in the language of the book', () => {
    expect(fill('7<!--=people.hostStrain--> people', 'en')).toBe('300,000<!--=people.hostStrain--> people')
    expect(fill('−7<!--=leverage.weight-->', 'de')).toBe('−0,3<!--=leverage.weight-->')
  })

  test('a mark that names nothing is refused', () => {
    expect(() => fill('7<!--=people.nonsense-->', 'en')).toThrow('no coefficient')
    expect(() => fill('7<!--=x.planning.nonsense-->', 'en')).toThrow('no figure')
    expect(() => fill('<!-- table: nonsense -->\n<!-- /table -->', 'en')).toThrow('no table')
  })
})

describe.each(languages)('the rulebook, %s', (language) => {
  const book = bookOf(language)
  const sections = sectionsOf(book)

  test('has a section for each rule, each with a title of its own', () => {
    const rules = new Set(sections.flatMap((each) => each.rules))
    expect([...rules].toSorted()).toEqual([...ruleNumbers].toSorted())
    const titles = sections.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    expect(sections.filter(({ blocks }) => blocks.length === 0)).toEqual([])
  })

  test('names every order and every clause', () => {
    const table = (name: string) =>
      book.split(`<!-- table: ${name} -->`)[1]?.split('<!-- /table -->')[0] ?? ''
    for (const kind of orderKinds)
      expect(table('orders')).toContain(`**${word(language, 'rules', `order.name.${kind}`)}**`)
    for (const kind of clauseKinds)
      expect(table('clauses')).toContain(`**${word(language, 'rules', `clause.name.${kind}`)}**`)
  })

  test('has no link that leads nowhere', () => {
    const ids = new Set(sections.map(({ id }) => id))
    const links = [...JSON.stringify(sections).matchAll(/"to":"(\w+)"/g)].map(([, to = '']) => to)
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((to) => !ids.has(to))).toEqual([])
    const anchors = [...book.matchAll(/\]\(#([^)]+)\)/g)]
    expect(anchors).toHaveLength(links.length)
  })

  test('every number of an example is computed', () => {
    const examples = [...book.matchAll(/^> \*\*(?:Example|Beispiel)[\s\S]*?(?=\n\n)/gm)].map(([text]) => text)
    expect(examples.length).toBeGreaterThanOrEqual(9)
    const bare = examples.map((text) =>
      text.replace(/[−+]?[\d.,]*\d<!--=[\w.]+-->/g, '').replace(/\bM[45]\b/g, ''),
    )
    expect(bare.filter((text) => /\d/.test(text))).toEqual([])
  })

  test('what it says is less or more is so', () => {
    const sums = [...book.matchAll(/(\d+)<!--=[\w.]+-->\s(?:> )?([<≥])\s(?:> )?(\d+)<!--/g)]
    expect(sums).toHaveLength(3)
    for (const [text, left, sign, right] of sums)
      expect({
        text,
        holds: sign === '<' ? Number(left) < Number(right) : Number(left) >= Number(right),
      }).toEqual({
        text,
        holds: true,
      })
  })
})

test('both languages name the same sections, rules and numbers', () => {
  const shape = (language: 'en' | 'de') =>
    sectionsOf(bookOf(language)).map(({ id, rules }) => ({ id, rules }))
  expect(shape('de')).toEqual(shape('en'))
  const marks = (language: 'en' | 'de') => {
    const [helped = ''] = bookOf(language).split('<!-- /help -->')
    return [...helped.matchAll(/<!--(?:=| table: )[\w.]+ ?-->/g)].map(([mark]) => mark).toSorted()
  }
  expect(marks('de')).toEqual(marks('en'))
})

test('the chances that the text gives for x are those of the table', () => {
  expect([0, 1, -1, 2].map((x) => Math.round(logistic(x) / 10))).toEqual([50, 73, 27, 88])
  for (const text of languages.map(bookOf)) expect(text).toMatch(/50 %, 1 .* 73 %, −1 .* 27 %, 2 .* 88 %/)
})

describe('the worked examples are played as they are told', () => {
  const { battle, refund } = coefficients
  test('Planning: Damascus sees a better ratio than there is', () => {
    const x = planningFigures()
    expect(Number(x['seenRatio'])).toBeGreaterThan(Number(x['ratio']))
    expect(x['known']).toBe(1)
    expect(Number(x['steps']) + Number(x['support'])).toBe(x['seenAttack'])
    expect(Number(x['opposition']) + Number(x['hts']) + Number(x['town'])).toBe(x['seenDefence'])
    expect(Number(x['seenAttack']) + battle.air).toBe(x['attack'])
    expect(Number(x['seenDefence']) + battle.standMost).toBe(x['defence'])
    expect(x['row']).toBe(tableRow(worldOf('highway'), Number(x['attack']), Number(x['defence'])))
  })

  test('Talks: climbing down costs, a deal pays half, a louder patron is heard', () => {
    const x = talksFigures()
    expect(x['climb.back']).toBe(0)
    expect(Number(x['climb.after'])).toBe(Number(x['climb.before']) + coefficients.credibility.climbDown)
    expect(x['all.damascusBack']).toBe(Math.floor(Number(x['all.damascusPaid']) / refund.metDivisor))
    expect(x['all.russiaBack']).toBe(Math.floor(Number(x['all.russiaPaid']) / refund.metDivisor))
    expect(Number(x['all.tensionAfter'])).toBeLessThan(Number(x['all.tensionBefore']))
    expect(Number(x['sign.silent'])).toBeLessThan(Number(x['sign.press']))
    expect(Number(x['sign.press'])).toBeLessThan(Number(x['sign.withheld']))
    const sum =
      Number(x['sign.benefits']) * Number(x['sign.trust']) -
      Number(x['sign.costs']) -
      Number(x['sign.weight']) * (Number(x['sign.momentum']) + Number(x['sign.room'])) +
      Number(x['sign.posture'])
    expect(Number(x['sign.x'])).toBeCloseTo(sum, 1)
    expect(Number(x['sign.x'])).toBeLessThan(0)
    expect(Number(x['sign.posture'])).toBeLessThan(0)
  })

  test('Imposition: no while it advances, yes once it has stalled, no if Iran backs it, never again', () => {
    const x = talksFigures()
    const passes = ['advancing', 'stalled', 'backed', 'afterwards'].map((each) => x[`${each}.passes`])
    expect(passes).toEqual(['no', 'yes', 'no', 'no'])
  })

  test('Resolution: Saraqib falls, a Turkish step is lost, people flee to the border', () => {
    const x = resolutionFigures()
    expect([x['result'], x['taken'], x['hit'], x['incidents']]).toEqual(['G', 'true', 1, 1])
    const row = tableRow(worldOf('highway'), Number(x['attack']), Number(x['defence']))
    expect(row[Number(x['die']) - 1]).toBe(x['result'])
    expect(x['displaced']).toBe((Number(x['people']) * coefficients.people.captured) / 100)
    expect(x['border']).toBe((Number(x['displaced']) * coefficients.people.toBorder) / 100)
    expect(x['momentum']).toBe(Number(x['momentumBefore']) + 1)
    expect(x['leverageNow']).toBe(Number(x['leverageTop']) - coefficients.leverage.decay)
  })

  test('Assessment and Situation: home falls, the next turn is paid', () => {
    const x = resolutionFigures()
    expect(Number(x['oppositionHome'])).toBeLessThan(Number(x['oppositionBefore']))
    expect(Number(x['turkeyHome'])).toBeLessThan(Number(x['turkeyBefore']))
    expect([x['turn'], x['phase']]).toEqual([2, 'planning'])
    expect(x['russiaHas']).toBe(
      Number(x['russiaHad']) + Number(x['russiaIncome']) - Number(x['russiaSupply']),
    )
  })

  test('The end: half mean, half last; both readings fear imposition, the sceptic less', () => {
    const x = laterFigures()
    expect(x['score.m5']).toBe((Number(x['score.mean']) + Number(x['score.last'])) / 2)
    const fall = (reading: string) => Number(x[`after.imposed${reading}`]) - Number(x[`after.free${reading}`])
    expect(fall('Model')).toBeGreaterThan(fall('Sceptic'))
    expect(fall('Sceptic')).toBeGreaterThan(0)
    expect(Number(x['wear.patrolled'])).toBeLessThan(Number(x['wear.unwatched']))
    expect(Number(x['wear.unwatched'])).toBeLessThan(Number(x['wear.weak']))
  })
})

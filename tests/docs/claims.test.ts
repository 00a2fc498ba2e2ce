/** The trail from the claims to the game and back: whole, true, and written down as it is. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clauseRules } from '../../game/clauses/registry.ts'
import { orderRules } from '../../game/orders/registry.ts'
import { fileOf, scenarioIds } from '../../game/scenarios/worlds.ts'
import { claims, isClaim } from '../../game/sources/claims.ts'
import { fromCoefficients, fromKinds, fromScenario, trailOf } from '../../game/sources/trace.ts'
import { collect } from '../../server/tools/claims/collect.ts'
import { claimFiles } from '../../server/tools/claims/files.ts'
import { leftOut } from '../../server/tools/claims/page.ts'

const trail = collect()

describe('the trail', () => {
  test('names things once', () => {
    const names = trail.things.map(({ type, id }) => `${type} ${id}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('cites only claims that exist', () => {
    const cited = trail.things.flatMap(({ type, id, claims: ids }) =>
      ids.map((claim) => ({ type, id, claim })),
    )
    expect(cited.length).toBeGreaterThan(800)
    expect(cited.filter(({ claim }) => !isClaim(claim))).toEqual([])
  })

  test('accounts for every claim: it is in the game, or left out with a reason, and not both', () => {
    const unused = claims.filter(({ id }) => !trail.byClaim.has(id)).map(({ id }) => id)
    expect(unused.toSorted()).toEqual([...leftOut.keys()].toSorted())
  })

  test('has at least four fifths of what is said of Syria, of Libya and in general', () => {
    const about = claims.filter(({ theatre }) => ['syria', 'libya', 'general'].includes(theatre))
    const used = about.filter(({ id }) => trail.byClaim.has(id))
    expect(used.length / about.length).toBeGreaterThanOrEqual(0.8)
  })

  test.each([
    ['order', orderRules],
    ['clause', clauseRules],
  ] as const)('has every kind of %s, and each cites something, once', (type, rules) => {
    const things = trail.things.filter((each) => each.type === type)
    expect(things.map(({ id }) => id).toSorted()).toEqual(Object.keys(rules).toSorted())
    expect(things.filter((each) => each.claims.length === 0)).toEqual([])
    expect(things.filter((each) => new Set(each.claims).size < each.claims.length)).toEqual([])
  })

  test('leads back: a thing that cites a claim stands with that claim, and only there', () => {
    for (const { id } of claims) {
      const there = trail.byClaim.get(id) ?? []
      expect(there).toEqual(trail.things.filter((each) => each.claims.includes(id)))
    }
  })

  test('misses no place of a scenario where claims stand', () => {
    const citations = (node: unknown): number => {
      if (typeof node !== 'object' || node === null) return 0
      return Object.entries(node).reduce(
        (sum, [key, child]) =>
          sum + (key === 'claims' && Array.isArray(child) ? child.length : citations(child)),
        0,
      )
    }
    for (const file of scenarioIds.map(fileOf)) {
      const unmarked = file.questions.filter((each) => !('claims' in each)).length
      const found = fromScenario(file).reduce((sum, each) => sum + each.claims.length, 0)
      expect(found - unmarked).toBe(citations(file))
    }
  })
})

test('a number rests on the claims that its reason names, and on no other word', () => {
  const things = fromCoefficients({
    wear: {
      grip: { value: 5, why: 'a point (lewis-relapse-risk, no-such-claim)' },
      base: { value: 1, why: 'so' },
    },
  })
  expect(things).toEqual([
    { type: 'coefficient', id: 'wear.grip', where: 'coefficients', claims: ['lewis-relapse-risk'] },
  ])
})

test('design is kept apart: what cites nothing else leads nowhere', () => {
  const made = trailOf(
    fromKinds('order', { drill: { claims: ['design'] }, march: { claims: ['design', 'a-b'] } }),
  )
  expect(made.design.map(({ id }) => id)).toEqual(['drill'])
  expect([...made.byClaim.keys()]).toEqual(['a-b'])
})

test.each(claimFiles())('$name is up to date (npm run claims)', ({ path, text }) => {
  expect(readFileSync(path, 'utf8') === text).toBe(true)
})

import { describe, expect, it } from 'vitest'
import { claims, isClaim } from '../../game/sources/claims.ts'
import { scenario, stringsUnder, texts } from './highway.ts'

describe('the claims', () => {
  it('have ids of their own', () => {
    expect(claims).toHaveLength(300)
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length)
  })

  it('exist wherever the scenario cites one', () => {
    const cited = stringsUnder('claims')
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter(({ value }) => !isClaim(value))).toEqual([])
  })

  it('are cited once a place', () => {
    const cited = stringsUnder('claims').map(({ path, value }) => `${path.replace(/\/\d+$/, '')} ${value}`)
    expect(cited.filter((one, at) => cited.indexOf(one) !== at)).toEqual([])
  })

  it('stand behind every seat, actor, ending, package and opening offer: none is `design` alone', () => {
    const citing = [
      ...scenario.seats,
      ...scenario.actors,
      ...scenario.endings,
      ...scenario.packages,
      ...scenario.opening,
    ]
    expect(citing.filter((one) => one.claims.every((id) => id === 'design'))).toEqual([])
  })
})

describe('the texts', () => {
  it('are there in both languages', () => {
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.filter(({ en, de }) => en.trim() === '' || de.trim() === '')).toEqual([])
  })

  it('are translated', () => {
    expect(texts.filter(({ en, de }) => en === de)).toEqual([])
  })

  it('have no stray blanks', () => {
    const stray = /^\s|\s$|\s{2}|\s[,.;:!?]/
    expect(texts.filter(({ en, de }) => stray.test(en) || stray.test(de))).toEqual([])
  })

  it('keep the reason of a doctrine line to one short sentence', () => {
    const reasons = texts.filter(({ path }) => path.includes('/doctrine/'))
    expect(reasons.length).toBeGreaterThan(80)
    const inner = /[.!?]\s/
    expect(reasons.filter(({ en, de }) => inner.test(en) || inner.test(de))).toEqual([])
    expect(reasons.filter(({ en, de }) => en.length > 140 || de.length > 160)).toEqual([])
  })

  it('keep what a newcomer reads first short', () => {
    expect(scenario.seats.filter(({ aim }) => aim.en.length > 120 || aim.de.length > 140)).toEqual([])
    expect(scenario.opening.filter(({ why }) => why.en.length > 220 || why.de.length > 240)).toEqual([])
  })
})

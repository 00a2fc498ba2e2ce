import { describe, expect, it } from 'vitest'
import { claims, isClaim } from '../../game/sources/claims.ts'
import { shipped } from './shipped.ts'

describe('the claims', () => {
  it('have ids of their own', () => {
    expect(claims).toHaveLength(300)
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length)
  })
})

describe.each(shipped)('the claims of $id', ({ file, stringsUnder }) => {
  it('exist wherever one is cited', () => {
    const cited = stringsUnder('claims')
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter(({ value }) => !isClaim(value))).toEqual([])
  })

  it('are cited once a place', () => {
    const cited = stringsUnder('claims').map(({ path, value }) => `${path.replace(/\/\d+$/, '')} ${value}`)
    expect(cited.filter((one, at) => cited.indexOf(one) !== at)).toEqual([])
  })

  it('stand behind every seat, actor and opening offer: none is `design` alone', () => {
    const citing = [...file.seats, ...file.actors, ...file.opening]
    expect(citing.filter((one) => one.claims.every((id) => id === 'design'))).toEqual([])
  })

  it('stand behind every contested fact: a reading is somebody’s', () => {
    expect(file.switches.filter((one) => one.claims.every((id) => id === 'design'))).toEqual([])
  })
})

describe.each(shipped)('the texts of $id', ({ file, texts }) => {
  it('are there in both languages', () => {
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.filter(({ en, de }) => en.trim() === '' || de.trim() === '')).toEqual([])
  })

  it('are translated, but for single names', () => {
    expect(texts.filter(({ en, de, path }) => en === de && !isName(path) && / /.test(en))).toEqual([])
  })

  it('give each event a title of its own', () => {
    for (const language of ['en', 'de'] as const) {
      const titles = file.events.map(({ title }) => title[language])
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
    }
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
    expect(file.seats.filter(({ aim }) => aim.en.length > 130 || aim.de.length > 160)).toEqual([])
    expect(file.opening.filter(({ why }) => why.en.length > 220 || why.de.length > 240)).toEqual([])
  })

  it('keep an option of an event to a few words', () => {
    const labels = file.events.flatMap(({ choices }) =>
      choices.flatMap(({ options }) => options.map(({ label }) => label)),
    )
    expect(labels.filter(({ en, de }) => en.length > 60 || de.length > 70)).toEqual([])
  })
})

/** Names of actors may be the same in both languages. */
const isName = (path: string): boolean => /^\/actors\/\d+\/name$/.test(path)

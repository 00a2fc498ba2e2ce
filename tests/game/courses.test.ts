/** The three courses that `highway` has to be able to show, as recorded games. `npm run record` makes them anew. */
import { describe, expect, it } from 'vitest'
import { supportOf } from '../../game/board/patrons.ts'
import { acceptance } from '../../game/talks/acceptance.ts'
import { barredImposition, imposition } from '../../game/talks/imposition.ts'
import { forbidden } from '../../game/talks/lapses.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { State } from '../../game/model/state.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { scenarioOf } from '../../game/module.ts'
import { historyOf } from '../../game/scenarios/histories.ts'
import { sealOrder } from '../../game/orders/seal.ts'
import { hashOf } from '../../server/tools/recorded/hash.ts'
import { momentOf, moments, readRecorded, told, type Moment } from '../support/recorded.ts'

const world = worldOf('highway')

/** The offer that the command of the moment is about. */
function offerAt({ entry, before }: Moment): Offer {
  const { command } = entry
  const found = before.offers.find((each) => 'offer' in command && each.id === command.offer)
  if (found === undefined) throw new Error('no offer')
  return found
}
const end = (all: readonly Moment[]): State => {
  const last = all.at(-1)?.after
  if (last === undefined) throw new Error('no moment')
  return last
}
/** What the formula gives Damascus for the text that it answers at the moment, per mille. */
const chanceAt = (moment: Moment): number =>
  acceptance(world, moment.before, offerAt(moment), 'damascus').chance

const course = (name: string) => {
  const game = readRecorded(`tests/fixtures/courses/${name}.json`)
  return { game, all: moments(game) }
}

describe.each(['clients-must-be-brought', 'no-separation-no-shield', 'quiet-is-not-peace'])(
  'the course %s',
  (name) => {
    it('replays to the recorded state', () => {
      const { game, all } = course(name)
      expect(end(all).phase).toBe('ended')
      expect(hashOf(end(all))).toBe(game.hash)
    })
  },
)

describe('clients must be brought', () => {
  const { all } = course('clients-must-be-brought')
  const refusal = momentOf(all, 'damascus', 'refuse')
  const signature = momentOf(all, 'damascus', 'sign')

  it('leaves the patrons’ signatures hollow while the client advances', () => {
    const [offer, { after }] = [offerAt(refusal), refusal]
    expect(offer.answers.map(({ seat, answer }) => [seat, answer])).toContainEqual(['russia', 'signed'])
    const refused = after.offers.find((each) => each.id === offer.id) ?? offer
    expect(imposition(world, after, refused, 'damascus')).toMatchObject({ s: 6, d: 10, passes: false })
    expect(barredImposition(world, after, refused, 'russia', 'damascus')?.code).toBe('twoThirds')
    expect(told(all, 'captured').map(({ params }) => [params['attacker'], params['area']])).toEqual([
      ['damascus', 'saraqib'],
    ])
  })

  it('brings everybody two turns later, after a strike', () => {
    expect(told(all, 'struck')).toHaveLength(1)
    expect(signature.before.turn).toBe(3)
    expect(chanceAt(refusal)).toBeLessThan(500)
    expect(chanceAt(signature)).toBeGreaterThan(700)
    const [deal, ...others] = end(all).agreements
    expect(others).toEqual([])
    expect(deal).toMatchObject({ status: 'kept', imposed: [], turn: 3 })
    expect(deal?.parties.toSorted()).toEqual(['damascus', 'opposition', 'russia', 'turkey'])
    expect(end(all).result?.ending).toBe('freeCorridor')
  })
})

describe('no separation, no shield', () => {
  const { all } = course('no-separation-no-shield')
  const attack = momentOf(all, 'damascus', 'seal')
  const order = { kind: 'offensive' as const, from: 'maarrat', target: 'jisr', formations: [] }
  const clausesBroken = (state: State) =>
    state.agreements.flatMap((deal) =>
      forbidden(world, state, deal, sealOrder(world, state.turn, 'damascus', order, false)),
    )

  it('signs the ultimatum and leaves the duty undone', () => {
    const [deal] = end(all).agreements
    expect(deal?.parties).toHaveLength(4)
    const duty = deal?.clauses.find(({ clause }) => clause.kind === 'separation')
    expect(duty).toMatchObject({ status: 'lapsed', by: ['turkey'] })
    expect(deal?.grip).toBe(0)
  })

  it('protects Jisr until the deadline and not after it', () => {
    const second = all.find(({ before }) => before.turn === 2)?.before
    expect(second && clausesBroken(second)).not.toEqual([])
    expect(attack.before.turn).toBe(4)
    expect(clausesBroken(attack.before)).toEqual([])
  })

  it('lets Damascus attack where HTS stands, without a breach', () => {
    const state = end(all)
    expect(state.areas['jisr']?.control).toBe('damascus')
    expect(attack.before.formations.some((each) => each.area === 'jisr' && each.owner === 'hts')).toBe(true)
    expect(told(all, 'broken')).toEqual([])
    expect(state.agreements[0]?.status).toBe('inForce')
    expect(state.breachGains).toEqual({})
    expect(state.seats.damascus?.credibility).toBe(attack.before.seats.damascus?.credibility)
  })
})

describe('quiet is not peace', () => {
  const { all } = course('quiet-is-not-peace')
  const imposing = momentOf(all, 'russia', 'impose')

  it('imposes on a client whose momentum is gone', () => {
    const terms = imposition(world, imposing.before, offerAt(imposing), 'damascus')
    expect(terms).toMatchObject({ s: 6, d: 9, passes: true, imposers: ['russia'] })
    const { before, after } = imposing
    // Shares are frozen until these Talks close.
    expect(supportOf(after, 'russia', 'damascus')).toBe(6)
    expect(all.find(({ after: { turn } }) => turn === 4)?.after.support.russia?.damascus).toBe(4)
    expect(after.seats.damascus?.home).toBe((before.seats.damascus?.home ?? 0) - 2)
    expect(after.areas['maarrat']?.grievance).toBeGreaterThan(before.areas['maarrat']?.grievance ?? 10)
    expect(after.areas['saraqib']?.grievance).toBe(before.areas['saraqib']?.grievance)
  })

  it('holds the march back and not the guns', () => {
    expect(told(all, 'stopped').map(({ params }) => [params['kind'], params['clause']])).toEqual([
      ['offensive', 'holdLine'],
    ])
    expect(end(all).areas['saraqib']?.control).toBe('opposition')
    expect(told(all, 'broken').map(({ params }) => params['clause'])).toContain('ceasefire')
  })

  it('is quiet for a turn and broken on the last, at the imposer’s cost', () => {
    const battles = told(all, 'battle').map(({ turn }) => turn)
    expect(battles).not.toContain(3)
    const state = end(all)
    expect(state.agreements[0]).toMatchObject({ status: 'broken' })
    expect(told(all, 'broken').every(({ turn }) => turn === 4)).toBe(true)
    const { imposedBreach } = world.c.credibility
    for (const seat of ['damascus', 'russia'] as const)
      expect(state.seats[seat]?.credibility).toBe(
        (imposing.before.seats[seat]?.credibility ?? 0) + imposedBreach,
      )
    expect(state.result?.ending).toBe('signedAndBroken')
  })
})

describe('the recorded history', () => {
  const all = moments(historyOf(scenarioOf('highway')))
  const state = end(all)

  it('replays on its own dice to the recorded state', () => {
    expect(hashOf(state)).toBe(historyOf(scenarioOf('highway')).hash)
    expect(state.rng.used).toBe(historyOf(scenarioOf('highway')).draws?.length)
  })

  it('takes the M5, blames Damascus and never Moscow, and ends with the accord', () => {
    expect(told(all, 'captured').map(({ params }) => params['area'])).toEqual(['saraqib', 'westAleppo'])
    expect(told(all, 'blamed').map(({ params }) => params['answer'])).toEqual(['client', 'client'])
    expect(told(all, 'struck').map(({ params }) => [params['seat'], params['owner']])).toEqual([
      ['turkey', 'damascus'],
    ])
    expect(state.agreements).toHaveLength(1)
    expect(state.agreements[0]).toMatchObject({ turn: 4, maker: 'russia', imposed: [], status: 'inForce' })
    expect(state.result?.ending).toBe('freeCorridor')
  })
})

/** A doctrine card is what its bot executes: change a line, and the bot plays otherwise. */
import { describe, expect, it } from 'vitest'
import { playOut, type Played } from '../../game/bots/table.ts'
import type { SeatCommand } from '../../game/model/command.ts'
import type { Doctrine } from '../../game/model/doctrine.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { World } from '../../game/scenarios/world.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'

const shipped = worldOf('highway')
const seeds = ['one', 'two', 'three', 'four', 'five', 'six']

/** The world with one card edited. */
function withCard(seat: ActorId, edit: (card: Doctrine) => Partial<Doctrine>): World {
  const seats = shipped.scenario.seats.map((each) =>
    each.id === seat ? { ...each, doctrine: { ...each.doctrine, ...edit(each.doctrine) } } : each,
  )
  return { ...shipped, scenario: { ...shipped.scenario, seats } }
}

const play = (world: World): Played[] => seeds.map((seed) => playOut(world, seed))
const before = play(shipped)

/** Commands of the type that the seat gave in all games. */
const given = <T extends SeatCommand['type']>(games: readonly Played[], seat: ActorId, type: T) =>
  games.flatMap(({ log }) =>
    log.flatMap(({ by, command }) => (by === seat && isOf(command, type) ? [command] : [])),
  )
const isOf = <T extends SeatCommand['type']>(
  command: Played['log'][number]['command'],
  type: T,
): command is Extract<SeatCommand, { type: T }> => command.type === type

describe('editing a line of a card changes the play of its bot', () => {
  it('orders: without the line for aircraft Russia does not fly', () => {
    const kinds = (games: readonly Played[]) => given(games, 'russia', 'seal').map(({ order }) => order.kind)
    const grounded = withCard('russia', ({ orders }) => ({
      orders: orders.filter((line) => line.order !== 'air'),
    }))
    expect(kinds(before)).toContain('air')
    expect(kinds(play(grounded))).not.toContain('air')
  })

  it('orders: the areas are taken in the order that the line names', () => {
    const first = (games: readonly Played[]) =>
      given(games, 'opposition', 'seal').flatMap(({ order }) =>
        order.kind === 'fortify' ? [order.area] : [],
      )
    const jisr = withCard('opposition', ({ orders }) => ({
      orders: orders.map((line) => (line.order === 'fortify' ? { ...line, areas: ['jisr'] } : line)),
    }))
    expect(new Set(first(play(jisr)))).toEqual(new Set(['jisr']))
    expect(first(before)).not.toEqual(first(play(jisr)))
  })

  it('blame: Turkey names whom its card names', () => {
    const moscow = withCard('turkey', ({ blame }) => ({
      blame: blame.slice(-1).map((line) => ({ ...line, answer: 'power' as const })),
    }))
    const answers = (games: readonly Played[]) => given(games, 'turkey', 'blame').map(({ on }) => on)
    expect(answers(before)).toContain('client')
    const after = answers(play(moscow))
    expect(after.length).toBeGreaterThan(0)
    expect(new Set(after)).toEqual(new Set(['power']))
  })

  it('predictions: it says what the line says', () => {
    const sure = withCard('damascus', ({ predict }) => ({
      predict: predict
        .slice(-1)
        .map((line) => ({ ...line, about: 'opposition' as const, will: 'hold' as const })),
    }))
    const said = given(play(sure), 'damascus', 'predict').map(({ about, will }) => `${about} ${will}`)
    expect(new Set(said)).toEqual(new Set(['opposition hold']))
  })

  it('supply: what the card does not give the client does not get', () => {
    const mean = withCard('russia', () => ({
      supply: [{ client: 'damascus', level: 'none', why: { en: 'No.', de: 'Nein.' }, claims: ['design'] }],
    }))
    expect(given(before, 'russia', 'supply')).toEqual([])
    expect(given(play(mean), 'russia', 'supply').length).toBeGreaterThan(0)
  })

  it('temper: a friendlier line signs more', () => {
    const willing = (games: readonly Played[]) => {
      const [signed, refused, countered] = (['sign', 'refuse', 'counter'] as const).map(
        (type) => given(games, 'damascus', type).length,
      )
      return (signed ?? 0) / ((signed ?? 0) + (refused ?? 0) + (countered ?? 0))
    }
    const temper = (tenths: number) =>
      withCard('damascus', ({ postures }) => ({
        temper: [
          {
            posture: postures.map((each) => each.id),
            tenths,
            why: { en: 'Always.', de: 'Immer.' },
            claims: ['design'],
          },
        ],
      }))
    expect(willing(play(temper(40)))).toBeGreaterThan(willing(play(temper(-40))))
  })

  it('stances and impositions: a silent patron with no line to impose never does', () => {
    const silent = withCard('russia', () => ({ stances: [], impose: [] }))
    const games = play(silent)
    expect(given(games, 'russia', 'impose')).toEqual([])
    expect(given(games, 'russia', 'stance').every(({ stance }) => stance === 'silent')).toBe(true)
    expect(given(before, 'russia', 'stance').some(({ stance }) => stance !== 'silent')).toBe(true)
  })

  it('offers: no line, no offer', () => {
    const mute = withCard('turkey', () => ({ offers: [] }))
    const made = (games: readonly Played[]) =>
      given(games, 'turkey', 'offer').length + given(games, 'turkey', 'counter').length
    expect(made(before)).toBeGreaterThan(0)
    expect(made(play(mute))).toBe(0)
  })

  it('refused: what it threatened is called off, or not', () => {
    const meek = withCard('russia', ({ refused }) => ({
      refused: refused.slice(-1).map((line) => ({ ...line, do: 'climbDown' as const })),
    }))
    expect(given(play(meek), 'russia', 'climbDown').length).toBeGreaterThan(
      given(before, 'russia', 'climbDown').length,
    )
  })

  it('breach: with a reason to, it keeps what a text forbids', () => {
    const broken = (games: readonly Played[]) =>
      games.flatMap(({ state }) =>
        state.agreements.flatMap((deal) => deal.clauses.filter((each) => each.by.includes('damascus'))),
      ).length
    const faithless = withCard('damascus', () => ({
      breach: [{ why: { en: 'Always.', de: 'Immer.' }, claims: ['design'] }],
    }))
    const faithful = withCard('damascus', () => ({ breach: [] }))
    expect(broken(play(faithful))).toBe(0)
    expect(broken(play(faithless))).toBeGreaterThan(0)
  })
})

it('temper: a mood for texts under one roof leaves all others as they are', () => {
  const signed = (temper: Doctrine['temper']) =>
    given(play(withCard('damascus', () => ({ temper }))), 'damascus', 'sign').map(({ offer }) => offer)
  const line = {
    posture: shipped.scenario.seats.flatMap(({ doctrine }) => doctrine.postures.map(({ id }) => id)),
    tenths: 40,
    why: { en: 'Always.', de: 'Immer.' },
    claims: ['design'],
  }
  const [none, always] = [signed([]), signed([line])]
  expect(always.length).toBeGreaterThan(none.length)
  expect(signed([{ ...line, format: 'bilateral' }])).toEqual(always)
  expect(signed([{ ...line, format: 'berlin' }])).toEqual(none)
})

describe('every act', () => {
  it('gives a reason that points at its line of the card', () => {
    for (const { acts } of before)
      for (const { reason, command } of acts) {
        expect(reason.act).toBe(command.type)
        if (reason.line === null) continue
        const card: object = shipped.scenario.seats.find((each) => each.id === reason.seat)?.doctrine ?? {}
        expect(card).toHaveProperty([reason.line.list, reason.line.index])
      }
  })
})

/** What the formula leaves out to be quick changes nothing: asked at every act of whole games, against the long way. */
import { beforeAll, describe, expect, it } from 'vitest'
import { attacksOf, bestOf } from '../../../game/board/attacks.ts'
import { odds } from '../../../game/board/battle.ts'
import { scoreSeat, touches, type Change } from '../../../game/board/measures.ts'
import { act } from '../../../game/bots/act.ts'
import { playOut, type Player } from '../../../game/bots/table.ts'
import type { Board } from '../../../game/model/board.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { worldOf } from '../../../game/scenarios/worlds.ts'
import { seatOf, type World } from '../../../game/scenarios/world.ts'
import { carriesOut, imagineFought, imagineSigned, imagineTaken, stops } from '../../../game/talks/imagine.ts'
import { stoppedBy } from '../../../game/talks/prospects.ts'
import { readOff } from '../../../game/talks/reading.ts'
import { drawUp } from '../../../game/talks/signers.ts'
import { termsFor, termsOn } from '../../../game/talks/terms.ts'

interface Found {
  imagined: number
  signed: number
  stopped: number
  wrong: string[]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What such a change is said not to touch is as it was. */
const leaves = (
  world: World,
  change: Change,
  seat: ActorId,
  before: readonly number[],
  after: Board,
): boolean => {
  const now = scoreSeat(world, after, seat)
  return seatOf(world, seat).objectives.every(
    (objective, index) => touches(change, objective) || now[index] === before[index],
  )
}

/** Every attack that anybody could make, taken and fought: the board stays as it is, the scores are those of the long way. */
function imagine(world: World, board: Board, seat: ActorId, found: Found): void {
  const [whole, before] = [JSON.stringify(board), scoreSeat(world, board, seat)]
  for (const attacker of world.seats) {
    const attacks = attacksOf(world, board, attacker)
    for (const attack of attacks) {
      const [taken, fought] = [imagineTaken(world, board, attack), imagineFought(world, board, attack)]
      const right =
        leaves(world, 'control', seat, before, taken) && leaves(world, 'people', seat, before, fought)
      if (!right) found.wrong.push(`${seat} weighs ${attacker} on ${attack.target}`)
      found.imagined += 1
    }
    const takes = attacks.map((attack) => odds(world, board, attack).takes)
    if (Math.max(0, ...takes) !== (bestOf(world, board, attacker, attacks)?.takes ?? 0))
      found.wrong.push('best')
  }
  if (JSON.stringify(board) !== whole) found.wrong.push('the board was touched')
}

/** Every text on the table, as if it were signed. */
function sign(world: World, board: Board, seat: ActorId, found: Found): void {
  const [whole, before] = [JSON.stringify(board), scoreSeat(world, board, seat)]
  const reading = readOff(world, board)
  for (const offer of board.offers) {
    const agreement = drawUp(world, board, offer)
    const signed = imagineSigned(world, board, agreement)
    const change = carriesOut(agreement) ? 'duties' : 'signature'
    if (!leaves(world, change, seat, before, signed)) found.wrong.push(offer.id)
    const terms = termsOn(world, board, seat, reading.draft(offer), reading)
    if (!same(terms, termsFor(world, board, seat, agreement))) found.wrong.push(`${offer.id} on one reading`)
    for (const { attack, order } of stoppedBy(world, board, agreement)) {
      if (!stops(world, board, agreement, attack, order)) found.wrong.push(`${offer.id} stops nobody`)
      found.stopped += 1
    }
    found.signed += 1
  }
  if (JSON.stringify(board) !== whole) found.wrong.push('the board was touched')
}

describe('the formula', () => {
  const found: Found = { imagined: 0, signed: 0, stopped: 0, wrong: [] }
  beforeAll(() => {
    const world = worldOf('idlib-2019', 'full')
    let calls = 0
    const watching: Player = (...asked) => {
      const [, board, seat] = asked
      if (board.phase === 'talks' && calls++ % 12 === 0) {
        imagine(world, board, seat, found)
        sign(world, board, seat, found)
      }
      return act(...asked)
    }
    const everybody = Object.fromEntries(world.seats.map((seat) => [seat, watching]))
    playOut(world, 'shortcuts', everybody)
  })

  it('comes to what the long way comes to, and touches nothing', () => {
    expect(found.wrong).toEqual([])
    expect(found.imagined).toBeGreaterThan(500)
    expect(found.signed).toBeGreaterThan(20)
  })

  it('weighs attacks that a text stops, and only those', () => {
    expect(found.stopped).toBeGreaterThan(5)
  })
})

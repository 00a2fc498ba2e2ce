/** Packages name deadlines and ends as turns from now; an offer names the turns themselves. */
import { expect, test } from 'vitest'
import { mindOf } from '../../../game/bots/card.ts'
import { textOf } from '../../../game/bots/texts.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { setUp } from '../../../game/turn/setup.ts'
import { worldWith } from '../worlds.ts'

const clauses: Clause[] = [
  {
    kind: 'withdrawal',
    obligor: 'opposition',
    area: 'saraqib',
    beneficiary: 'damascus',
    deadline: 1,
  },
  { kind: 'review', turn: 1 },
  { kind: 'expiry', turn: 2 },
]

function offered(turn: number) {
  const world = worldWith((file) => {
    const [first] = file.packages
    if (first !== undefined) file.packages = [{ ...first, id: 'timed', clauses }]
  })
  const { state } = setUp(world, 'texts')
  state.turn = turn
  const mind = mindOf(world, knownTo(state, 'turkey'), 'turkey', state.rng.seed)
  return textOf(mind, { package: 'timed', leverage: 0, threat: [], format: undefined })?.clauses
}

test('deadlines, reviews and ends of a package are counted from the turn of the offer', () => {
  expect(offered(2)).toMatchObject([{ deadline: 3 }, { turn: 3 }, { turn: 4 }])
})

test('none of them lies beyond the last turn', () => {
  expect(offered(4)).toMatchObject([{ deadline: 4 }, { turn: 4 }, { turn: 4 }])
})

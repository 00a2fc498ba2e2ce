/** Tables, votes, endorsement: few enough to ask the rules one by one. */
import { voteWays, type SeatCommand } from '../model/command.ts'
import { actors, type FormatId } from '../model/ids.ts'
import type { Template } from '../model/template.ts'
import { handlers } from '../turn/commands.ts'
import { one, template, type Asked } from './ask.ts'

type Body<C> = C extends { turn: number; phase: string } ? Omit<C, 'turn' | 'phase'> : never

function may({ world, board, seat }: Asked, body: Body<SeatCommand>): boolean {
  const command: SeatCommand = { ...body, turn: board.turn, phase: board.phase }
  return handlers[command.type].barred(world, board, seat, command) === null
}

function seats(asked: Asked, format: FormatId): Template[] {
  return (['attend', 'walkOut'] as const)
    .filter((type) => may(asked, { type, format }))
    .map((type) => template(asked, type, { format }))
}

function votes(asked: Asked, motion: string): Template[] {
  const ways = voteWays.filter((way) => may(asked, { type: 'vote', motion, way }))
  return ways.length === 0 ? [] : [template(asked, 'vote', { motion }, [one('way', ways)])]
}

function endorsements(asked: Asked): Template[] {
  return asked.board.agreements.flatMap(({ id }) => [
    ...(may(asked, { type: 'endorse', agreement: id })
      ? [template(asked, 'endorse', { agreement: id })]
      : []),
    ...asked.board.tables
      .filter(({ format }) => may(asked, { type: 'carryResult', agreement: id, format }))
      .map(({ format }) => template(asked, 'carryResult', { agreement: id, format })),
  ])
}

export const tables = (asked: Asked): Template[] => [
  ...asked.board.tables.flatMap(({ format }) => seats(asked, format)),
  ...asked.board.motions.flatMap(({ id }) => votes(asked, id)),
  ...endorsements(asked),
  ...actors
    .filter((client) => may(asked, { type: 'admit', client }))
    .map((client) => template(asked, 'admit', { client })),
]

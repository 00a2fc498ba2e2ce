/** Before the UN, in full mode: an agreement in force is to be endorsed. What the UN stands behind lasts longer. */
import { emit } from '../acts/play.ts'
import { inForce } from '../board/routes.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import { isPower, type OfferId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { choice, define, placeless } from './kind.ts'
import { barredCouncil } from './sponsor.ts'

/** Agreed in public, in force, not endorsed yet, and not before the UN already. */
const open = (board: Board): Agreement[] =>
  inForce(board).filter(
    ({ id, format, endorsedBy }) =>
      format !== 'private' &&
      !endorsedBy.includes('un') &&
      !board.motions.some((each) => each.agreement === id && each.status === 'open'),
  )

/** Votes of fifteen for it: what a legitimate table is worth there, and the powers that stand by their signature. */
export function votesFor({ c, scenario }: World, { legitimacy, parties }: Agreement): number {
  const { base, legitimate, party } = c.un.text
  const votes = base + legitimate * legitimacy + party * parties.filter(isPower).length
  return Math.min(15 - scenario.vetoes.length, votes)
}

/** Names of motions say nothing of where the agreement was signed. */
const motionId = (board: Pick<Board, 'motions'>): string =>
  `text${String(board.motions.filter(({ agreement }) => agreement !== undefined).length + 1)}`

export const endorseText = define('endorseText', {
  step: 'political',
  claims: ['lewis-tenet-6-un-legitimation', 'design'],
  cost: (world) => world.c.cost.endorseText,
  barred: (world, board, seat, { agreement }) =>
    barredCouncil(world, board, seat) ??
    (open(board).some(({ id }) => id === agreement) ? null : refuse('noAgreement', 'R12')),
  params: (world, board, seat) =>
    barredCouncil(world, board, seat) === null
      ? choice(
          'agreement',
          open(board).map(({ id }) => id),
        )
      : null,
  ...placeless,
  place: ({ agreement }) => [agreement],
  opens: (play, order, { agreement: named }) => {
    const { state, world } = play
    const agreement = open(state).find(({ id }) => id === named)
    order.status = 'done'
    if (agreement === undefined) return
    const id = motionId(state)
    const votes = votesFor(world, agreement)
    const about: OfferId = agreement.id
    const motion = { id, event: id, for: votes, due: state.turn, votes: {}, status: 'open' as const }
    state.motions.push({ ...motion, agreement: about })
    emit(play, 'talks', 'textBrought', {
      seat: order.seat,
      agreement: about,
      parties: [...agreement.parties],
      for: votes,
      due: state.turn,
    })
  },
  carryOut: () => undefined,
})

/** IMPL: an older agreement ends with this one's signature. All who signed that one have to sign this one. */
import { closeAgreement } from '../acts/agreements.ts'
import { inForce } from '../board/routes.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import { actors, type ActorId, type OfferId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { define, nothing } from './kind.ts'
import { item } from './parts.ts'

/** The name of an agreement says who signed it: `turn.maker>participants.n`. */
export function partiesOf(id: OfferId): ActorId[] {
  const [, names = ''] = id.split('.')
  const signed = names.split(/[>+]/)
  return actors.filter((actor) => signed.includes(actor))
}

/** Agreements in force of which the maker knows. */
const known = (board: Board, maker: ActorId): Agreement[] =>
  inForce(board).filter(({ format, parties }) => format !== 'private' || parties.includes(maker))

export const repeal = define('repeal', {
  claims: ['stepanova-salami-and-ratify'],
  bites: false,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'IMPL',
  imposable: false,
  obligors: ({ agreement }) => partiesOf(agreement),
  areas: () => [],
  barred: (_world, board, maker, { agreement: id }) =>
    known(board, maker).some((each) => each.id === id) ? null : refuse('noAgreement', 'R12'),
  items: (_world, board, maker) => known(board, maker).map(({ id }) => item('repeal', [], { agreement: id })),
  sign: (play, _agreement, { agreement: id }) => {
    const older = play.state.agreements.find((each) => each.id === id)
    if (older !== undefined) closeAgreement(play, older, 'repealed')
  },
  resolve: nothing,
  judge: () => ({ status: 'kept', by: [] }),
})

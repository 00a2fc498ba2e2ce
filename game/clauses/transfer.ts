/** ECO: materiel changes hands at signature, as far as the payer has it. */
import { pay } from '../acts/levels.ts'
import { emit, seatState } from '../acts/play.ts'
import { refuse } from '../model/refusal.ts'
import { isSeat } from '../scenarios/world.ts'
import { define, nothing } from './kind.ts'
import { item, one } from './parts.ts'

export const transfer = define('transfer', {
  claims: ['lewis-tenet-5-business-deals', 'design'],
  bites: false,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'ECO',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: () => [],
  barred: (world, board, maker, { obligor, to, amount }) => {
    if (obligor === to) return refuse('toOneself', 'R12')
    if (!isSeat(world, to)) return refuse('noParty', 'R12', { actor: to })
    const have = board.seats[obligor]?.materiel
    return obligor === maker && have !== undefined && have < amount
      ? refuse('materiel', 'R7', { cost: amount, have })
      : null
  },
  worth: (world, _board, seat, { obligor, to, amount }) => {
    const units = amount * world.c.acceptance.termsPerMateriel
    return (to === seat ? units : 0) - (obligor === seat ? units : 0)
  },
  items: (world, board, maker) => {
    const most = Math.min(6, board.seats[maker]?.materiel ?? 0)
    const others = world.seats.filter((seat) => seat !== maker)
    if (most < 1) return []
    return [
      item('transfer', [one('to', others), { name: 'amount', type: 'range', least: 1, most }], {
        obligor: maker,
      }),
    ]
  },
  against: ['stopSupply'],
  contradicts: (_world, { obligor, to }, older) =>
    older.kind === 'stopSupply' && older.obligor === obligor && older.client === to,
  sign: (play, _agreement, { obligor, to, amount }) => {
    const payer = seatState(play.state, obligor)
    const paid = Math.min(amount, payer.materiel)
    pay(play, obligor, -paid)
    pay(play, to, paid)
    emit(play, 'talks', 'transferred', { seat: obligor, to, amount: paid }, { to: [obligor, to] })
  },
  resolve: nothing,
  judge: () => ({ status: 'kept', by: [] }),
})

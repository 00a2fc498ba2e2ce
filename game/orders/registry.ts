/** Every kind of order, by name. */
import type { OrderKind, OrderSpec, SealedOrder } from '../model/order.ts'
import type { ActorId, OrderId } from '../model/ids.ts'
import type { World } from '../scenarios/world.ts'
import type { OrderEntry } from './kind.ts'
import { absorb } from './absorb.ts'
import { arena } from './arena.ts'
import { blockade } from './blockade.ts'
import { endorseText } from './endorseText.ts'
import { finance } from './finance.ts'
import { mission } from './mission.ts'
import { splitIncome } from './splitIncome.ts'
import { sponsor } from './sponsor.ts'
import { address } from './address.ts'
import { aid } from './aid.ts'
import { air } from './air.ts'
import { ambush } from './ambush.ts'
import { attest } from './attest.ts'
import { axis } from './axis.ts'
import { besiege } from './besiege.ts'
import { bombard } from './bombard.ts'
import { buildPost } from './buildPost.ts'
import { changePatron } from './changePatron.ts'
import { closeAir } from './closeAir.ts'
import { conscript } from './conscript.ts'
import { convene } from './convene.ts'
import { councils } from './councils.ts'
import { delegation } from './delegation.ts'
import { deploy } from './deploy.ts'
import { droneRaid } from './droneRaid.ts'
import { fortify } from './fortify.ts'
import { inviteDamascus } from './inviteDamascus.ts'
import { lobby } from './lobby.ts'
import { move } from './move.ts'
import { offensive } from './offensive.ts'
import { openGates } from './openGates.ts'
import { pmc } from './pmc.ts'
import { proxyStrike } from './proxyStrike.ts'
import { pullOut } from './pullOut.ts'
import { raid } from './raid.ts'
import { raiseMilitia } from './raiseMilitia.ts'
import { raiseSteps } from './raise.ts'
import { rebrand } from './rebrand.ts'
import { reconcile } from './reconcile.ts'
import { refuseSeparation } from './refuseSeparation.ts'
import { sanction } from './sanction.ts'
import { sellOil } from './sellOil.ts'
import { separate } from './separate.ts'
import { stand } from './stand.ts'
import { strikeLeader } from './strikeLeader.ts'
import { support } from './support.ts'
import { withhold } from './withhold.ts'
import { refuseLending } from './refuseLending.ts'
import { channel } from './channel.ts'
import { ferry } from './ferry.ts'
import { closeCorridor } from './closeCorridor.ts'
import { redLine } from './redLine.ts'
import { airlift } from './airlift.ts'
import { inviteTroops } from './inviteTroops.ts'
import { mobilise } from './mobilise.ts'
import { standAside } from './standAside.ts'
import { backChannel } from './backChannel.ts'

export const orderRules: Readonly<Record<OrderKind, OrderEntry>> = {
  offensive,
  air,
  bombard,
  fortify,
  stand,
  deploy,
  move,
  withhold,
  separate,
  besiege,
  raise: raiseSteps,
  raid,
  support,
  closeAir,
  convene,
  lobby,
  aid,
  address,
  reconcile,
  pmc,
  openGates,
  buildPost,
  axis,
  raiseMilitia,
  proxyStrike,
  sanction,
  pullOut,
  strikeLeader,
  attest,
  conscript,
  delegation,
  ambush,
  councils,
  refuseSeparation,
  droneRaid,
  absorb,
  rebrand,
  changePatron,
  inviteDamascus,
  sellOil,
  refuseLending,
  channel,
  ferry,
  closeCorridor,
  redLine,
  airlift,
  inviteTroops,
  mobilise,
  standAside,
  backChannel,
  splitIncome,
  blockade,
  finance,
  mission,
  sponsor,
  endorseText,
  arena,
}

export const rulesOf = (order: SealedOrder | OrderSpec): OrderEntry =>
  orderRules['spec' in order ? order.spec.kind : order.kind]

/** Says what and where, never how many: a seat has one order of a kind at a place. */
export const orderId = (turn: number, seat: ActorId, spec: OrderSpec): OrderId =>
  [turn, seat, spec.kind, ...rulesOf(spec).place(spec)].join('.')

/** Materiel for an order of the kind; for one that is paid by the step, for the first. */
export function leastCost(world: World, kind: OrderKind): number {
  const { cost } = world.c
  switch (kind) {
    case 'deploy':
      return cost.deployStep
    case 'raise':
      return cost.raiseStep
    case 'pmc':
      return cost.pmcStep
    case 'raiseMilitia':
      return cost.raiseMilitiaStep
    case 'ferry':
      return cost.ferryStep
    case 'airlift':
      return cost.airliftStep
    case 'finance':
      return cost.financePoint
    // Each act has its own cost: its template offers what can be paid.
    case 'arena':
      return 0
    case 'mobilise':
      return cost.mobiliseStep
    default:
      return cost[kind]
  }
}

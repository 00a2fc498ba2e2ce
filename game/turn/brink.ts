/** The brink (R16): between a core pair at tension 6, hostile orders that both confirmed, or one twice running, are war. */
import { emit, type Play } from '../acts/play.ts'
import { isCore, strain } from '../acts/tension.ts'
import { stands } from '../board/battle.ts'
import { actors, type ActorId, type PairId } from '../model/ids.ts'
import { rulesOf } from '../orders/registry.ts'
import { pairsStruck } from '../orders/targets.ts'

/** Powers of the pair whose confirmed hostile orders against the other still stand. */
function confirmers(play: Play, pair: PairId): ActorId[] {
  return actors.filter((actor) =>
    play.state.orders.some((order) => {
      if (order.seat !== actor || !stands(order) || order.confirmed !== true) return false
      const area = rulesOf(order).strikes(order.spec)
      return area !== null && pairsStruck(play.world, play.state, actor, area).includes(pair)
    }),
  )
}

function declare(play: Play, pair: PairId, by: ActorId[]): void {
  play.state.war = { pair, by }
  emit(play, 'end', 'war', { pair, by })
}

/** Before anything else is carried out. True when it is war. */
export function crossesBrink(play: Play): boolean {
  const { state, world } = play
  for (const pair of Object.keys(state.tension)) {
    const by = confirmers(play, pair)
    if (by.length === 0) continue
    const last = (state.brink[pair] ??= {})
    const again = by.filter((seat) => last[seat] === state.turn - 1)
    const atWorst = isCore(world, pair) && (state.tension[pair] ?? 0) >= world.c.tension.most
    if (atWorst && (by.length > 1 || again.length > 0)) declare(play, pair, by.length > 1 ? by : again)
    if (atWorst) for (const seat of by) last[seat] = state.turn
    const [a, b] = actors.filter((actor) => pair.split('-').includes(actor))
    if (a !== undefined && b !== undefined)
      strain(play, a, b, world.c.tension.confirmed, 'air', 'confirmedClash')
  }
  return state.war !== null
}

/** Oil and the bank as a turn begins (R18): what a blockade costs its author, what services are worth to who pays them. */
import { change, clamp } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import { blockadeOf, mayShut, oilAreas, splitOf, type Blockade } from '../board/money.ts'

/** Who has lost the terminals shuts nothing: they open. */
function lift(play: Play, { by }: Blockade): void {
  play.state.blockade = null
  emit(play, 'situation', 'oilFlows', { seat: by }, { areas: oilAreas(play.world) })
}

/** From the second turn it is felt by its author too. */
function weighBlockade(play: Play, { by, since }: Blockade): void {
  const { home, standing, every } = play.world.c.blockade
  const lasted = play.state.turn - since
  if (lasted < 2) return
  change(play, by, 'home', home, 'situation', 'blockade')
  if (lasted % every === 0) change(play, by, 'standing', standing, 'situation', 'blockade')
}

/** Where salaries and light come first, people notice, every other turn. */
function serve(play: Play): void {
  const { state, world } = play
  const holder = world.scenario.bank?.holder
  if (holder === undefined || splitOf(world, state) !== 'services') return
  const { services, grievance, every } = world.c.bank
  const since = state.seats[holder]?.last['splitIncome'] ?? 1
  if (state.turn <= since || (state.turn - since) % every !== 0) return
  change(play, holder, 'home', services, 'situation', 'services')
  const own = world.areas.filter((area) => areaOf(state, area).control === holder)
  for (const area of own)
    areaOf(state, area).grievance = clamp(areaOf(state, area).grievance + grievance, 0, 10)
}

/** In Situation, after income. Nothing where the scenario has no oil and no bank. */
export function runMoney(play: Play): void {
  const shut = blockadeOf(play.state)
  if (shut !== null && !mayShut(play.world, play.state, shut.by)) lift(play, shut)
  else if (shut !== null) weighBlockade(play, shut)
  serve(play)
}

/** Assessment: compliance, control, home, wear, tension, decay, predictions, scores. */
import { change, clamp } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import { encircledPosts } from '../board/forces.ts'
import { scoreSeat, tenths } from '../board/measures.ts'
import { actors, isPower, type ActorId } from '../model/ids.ts'
import { friends, mapsOf } from '../scenarios/world.ts'
import { assessCompliance } from './compliance.ts'
import type { Agreed } from './compliance.ts'
import { putToVote } from './motions.ts'
import { ageTracks } from './tracks.ts'
import { wear } from './wear.ts'

type Known = ReadonlySet<Agreed>

/** A foothold is lost after a turn without attack. */
function loseFootholds(play: Play): void {
  for (const [id, area] of Object.entries(play.state.areas)) {
    const { foothold } = area
    if (foothold === undefined) continue
    if (foothold.turn + play.world.c.battle.footholdTurns > play.state.turn) continue
    emit(play, 'compliance', 'footholdLost', { seat: foothold.by, area: id }, { areas: [id] })
    delete area.foothold
  }
}

/** Factions that lost ground, powers with encircled posts, hosts of refugees. */
function weighOnHome(play: Play): void {
  const { home } = play.world.c
  for (const seat of play.world.seats) {
    const lost = -(play.state.gains[seat]?.at(-1) ?? 0)
    if (!isPower(seat) && lost > 0)
      change(play, seat, 'home', Math.max(home.areaLostMost, lost * home.areaLost), 'home', 'areaLost')
    if (encircledPosts(play.world, play.state, seat).length > 0)
      change(play, seat, 'home', home.encircled, 'home', 'encircled')
  }
}

/** Refugees weigh on the power at whose border they arrive, crossed or not; open gates let a part of them through. */
function strainHosts(play: Play): void {
  const { people } = play.world.c
  for (const [exit, there] of Object.entries(play.state.border)) {
    const host = play.world.seats.find((seat) => seat === exit)
    if (host === undefined) continue
    const through = host === 'turkey' && play.state.gates === play.state.turn ? people.gates : 0
    const staying = Math.floor((there.turn * (100 - through)) / 100)
    const strained = Math.min(people.hostStrainMost, Math.floor(staying / people.hostStrain))
    if (strained > 0) change(play, host, 'home', -strained, 'people', 'newArrivals', { people: staying })
  }
}

/** Words need deeds: a power was blamed and by the next turn not struck. */
function callWords(play: Play): void {
  const due = play.state.incidents.filter(
    (each) => each.revealed && !each.settled && each.answer === 'power' && play.state.turn >= each.turn + 2,
  )
  for (const incident of due) {
    incident.settled = true
    change(play, incident.victim, 'home', play.world.c.home.noDeed, 'home', 'noDeed')
  }
}

/** A turn in which neither of a pair struck the other's side, nor answers for an incident, calms. */
function calm(play: Play): void {
  const { state, world } = play
  for (const pair of Object.keys(state.tension)) {
    const both = actors.filter((actor) => pair.split('-').includes(actor))
    const loud = both.some((power) => struckOtherSide(play, power, both))
    const incident = state.incidents.some(
      (each) => each.turn === state.turn && both.includes(each.victim) && both.includes(each.power),
    )
    const [a, b] = both
    if (!loud && !incident && a !== undefined && b !== undefined)
      strain(play, a, b, world.c.tension.quiet, 'home', 'quiet')
  }
}

const struckOtherSide = (play: Play, power: ActorId, pair: readonly ActorId[]): boolean =>
  (play.state.deeds[power] ?? []).includes('strike') &&
  pair.some((other) => !friends(play.world, power, other))

function decay(play: Play): void {
  const { state, world } = play
  for (const seat of Object.values(state.seats))
    for (const map of mapsOf(world))
      seat.leverage[map] = clamp((seat.leverage[map] ?? 0) - world.c.leverage.decay, 0, world.c.cap.leverage)
}

function judgePredictions(play: Play): void {
  const { state } = play
  for (const [id, seat] of Object.entries(state.seats)) {
    const made = seat.prediction
    const by = actors.find((actor) => actor === id)
    if (made === null || made.turn !== state.turn || by === undefined) continue
    const deeds = state.deeds[made.about] ?? []
    const right = made.will === 'hold' ? deeds.length === 0 : deeds.includes(made.will)
    const tally = (state.forecasts[by] ??= { made: 0, right: 0 })
    tally.made += 1
    if (right) tally.right += 1
    const { about, will, intent } = made
    // The intent stays with its turn: the state keeps the last one only.
    const meant = intent === '' ? {} : { intent }
    emit(play, 'scores', 'prediction', { seat: by, about, will, right, ...meant }, { to: [by] })
  }
}

/** All but the scores: what the turn has made of the board. */
export function settleTurn(play: Play, known: Known): void {
  assessCompliance(play, known)
  loseFootholds(play)
  weighOnHome(play)
  strainHosts(play)
  callWords(play)
  wear(play)
  putToVote(play)
  ageTracks(play)
  calm(play)
  decay(play)
  judgePredictions(play)
}

export function assess(play: Play, known: Known): void {
  settleTurn(play, known)
  play.state.scores.push(
    Object.fromEntries(
      play.world.seats.map((seat) => [seat, scoreSeat(play.world, play.state, seat).map(tenths)]),
    ),
  )
}

/** Checkpoints 7 to 10, of `idlib-2019`. */
import { areaOf } from '../../../game/board/forces.ts'
import { routeHeld } from '../../../game/board/routes.ts'
import type { Agreement } from '../../../game/model/agreement.ts'
import type { Incident } from '../../../game/model/incident.ts'
import type { Checkpoint } from './check.ts'
import { retell, type Game } from './game.ts'

/** Signed in the game; what it began with is history's. */
const signed = ({ state }: Game): Agreement[] => state.agreements.filter(({ id }) => !id.startsWith('0.'))

/** Duties to separate that Turkey took on and that came due: a truce that wears out before leaves its duties untested. */
export function dutyLapsed(game: Game): boolean | null {
  const due = signed(game)
    .flatMap(({ clauses }) => clauses)
    .filter(
      ({ clause, status }) =>
        clause.kind === 'separation' && clause.obligor === 'turkey' && status !== 'running',
    )
  return due.length === 0 ? null : due.some(({ status }) => status === 'lapsed')
}

export const tookRoad = ({ world, state }: Game): boolean =>
  routeHeld(world, state, 'm5', 'damascus') && areaOf(state, 'idlib').control !== 'damascus'

/** Two steps or more of Turkish troops in one turn, while there was still somebody to answer: casualties that cannot be kept quiet. */
const massCasualties = ({ state }: Game): Incident[] =>
  state.incidents.filter(({ victim, steps, revealed }) => victim === 'turkey' && steps >= 2 && revealed)

/** Options of events that open the line between two powers, as `event.option`. */
const telephones = ({ world }: Game): string[] =>
  world.scenario.events.flatMap(({ id, choices }) =>
    choices
      .flatMap(({ options }) => options)
      .filter(({ effects }) => effects.some((each) => each.do === 'hotLine' && each.open))
      .map((option) => `${id}.${option.id}`),
  )

/** In the turn of the incident or the next: a text put on the line, or the line opened as an event's answer. */
function usedHotLine(game: Game, { turn, victim, power }: Incident): boolean {
  const openers = telephones(game)
  return game.log.some(({ by, command }) => {
    if ((by !== victim && by !== power) || command.turn < turn || command.turn > turn + 1) return false
    if (command.type === 'choose') return openers.includes(`${command.event}.${command.option}`)
    return (command.type === 'offer' || command.type === 'counter') && command.text.format === 'hotline'
  })
}

export function blamedClient(game: Game): boolean | null {
  const hits = massCasualties(game)
  if (hits.length === 0) return null
  return game.state.war === null && hits.some((each) => each.answer === 'client' && usedHotLine(game, each))
}

/** A deal of the two powers that opens a road and puts patrols on it. */
export const isCorridor = ({ parties, clauses }: Agreement): boolean =>
  parties.includes('russia') &&
  parties.includes('turkey') &&
  ['openHighway', 'jointPatrol'].every((kind) => clauses.some(({ clause }) => clause.kind === kind))

export function endedInCorridor(game: Game): boolean | null {
  const hits = massCasualties(game)
  if (hits.length === 0) return null
  return hits.some(({ turn }) =>
    signed(game).some((deal) => isCorridor(deal) && deal.turn >= turn && deal.turn <= turn + 2),
  )
}

const isUnmonitored = ({ clauses }: Agreement): boolean =>
  clauses.some(({ clause }) => clause.kind === 'ceasefire') &&
  clauses.every(({ clause }) => clause.kind !== 'monitors' && clause.kind !== 'jointPatrol')

/** Whether the first such truce was in force a whole turn after the one in which it was signed. Null if none lived to be asked. */
const lasted =
  (is: (deal: Agreement) => boolean) =>
  (game: Game): boolean | null => {
    const standing = new Map<string, boolean>()
    retell(
      game,
      () => undefined,
      ({ turn, phase, agreements }) => {
        for (const { id, turn: since, status } of agreements)
          if (turn === since + 2 || (phase === 'ended' && turn === since + 1))
            if (status !== 'repealed') standing.set(id, status === 'inForce' || status === 'kept')
      },
    )
    const first = signed(game).find((deal) => is(deal) && standing.has(deal.id))
    return first === undefined ? null : standing.get(first.id) === true
  }

export const idlib: readonly Checkpoint[] = [
  {
    id: 7,
    what: 'Turkey’s separation duty goes unmet and the guarantee lapses',
    parts: [
      {
        what: 'of games in which one that it took on came due',
        run: 'idlib',
        ask: dutyLapsed,
        low: 65,
        high: 90,
      },
    ],
  },
  {
    id: 8,
    what: 'the second offensive takes the M5 but not Idlib city',
    parts: [{ what: 'of all games', run: 'idlib', ask: tookRoad, low: 55, high: 80 }],
  },
  {
    id: 9,
    what: 'a mass-casualty hit on Turkish troops is blamed on the client, the hot line is used, no war between powers',
    parts: [{ what: 'of games with such a hit', run: 'idlib', ask: blamedClient, low: 85, high: 100 }],
  },
  {
    id: 10,
    what: 'that crisis ends in a bilateral corridor-and-patrol deal within two turns, which outlasts unmonitored truces',
    parts: [
      { what: 'of games with such a hit', run: 'idlib', ask: endedInCorridor, low: 60, high: 85 },
      {
        what: 'points by which a patrolled corridor lasts its next turn more often than an unmonitored truce',
        run: 'idlib',
        ask: lasted(isCorridor),
        above: { run: 'idlib', ask: lasted(isUnmonitored) },
        low: 1,
        high: 100,
      },
    ],
  },
]

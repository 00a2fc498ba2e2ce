/** Checkpoints of the model that `idlib-2019` can answer: each a share of games, in per cent, with the band it is meant to fall into. */
import type { Played } from '../../../game/bots/table.ts'
import type { Agreement } from '../../../game/model/agreement.ts'
import { areaOf } from '../../../game/board/forces.ts'
import { routeHeld } from '../../../game/board/routes.ts'
import type { Incident } from '../../../game/model/incident.ts'
import type { World } from '../../../game/scenarios/world.ts'

export interface Check {
  readonly id: number
  readonly what: string
  readonly low: number
  readonly high: number
  /** Whether the game counts at all, and whether it happened in it. */
  readonly counts: (world: World, game: Played) => boolean
  readonly holds: (world: World, game: Played) => boolean
}

const always = () => true

/** Duties to separate that Turkey took on in the game; what it began with is history's. */
const separations = ({ state }: Played) =>
  state.agreements
    .filter(({ id }) => !id.startsWith('0.'))
    .flatMap(({ clauses }) => clauses)
    .filter(({ clause }) => clause.kind === 'separation' && clause.obligor === 'turkey')

/** Two steps or more of Turkish troops in one turn: casualties that cannot be kept quiet. */
const massCasualties = ({ state }: Played): Incident[] =>
  state.incidents.filter(({ victim, steps }) => victim === 'turkey' && steps >= 2)

const usedHotLine = ({ log }: Played, { turn, victim, power }: Incident): boolean =>
  log.some(
    ({ by, command }) =>
      command.type === 'offer' &&
      command.text.format === 'hotline' &&
      (by === victim || by === power) &&
      command.turn >= turn &&
      command.turn <= turn + 1,
  )

/** A deal of the two powers that opens a road and puts patrols on it. */
const isCorridor = ({ parties, clauses }: Agreement): boolean =>
  parties.includes('russia') &&
  parties.includes('turkey') &&
  ['openHighway', 'jointPatrol'].every((kind) => clauses.some(({ clause }) => clause.kind === kind))

export const checks: readonly Check[] = [
  {
    id: 7,
    what: 'Turkey’s separation duty goes unmet and the guarantee lapses',
    low: 65,
    high: 90,
    counts: (_world, game) => separations(game).length > 0,
    holds: (_world, game) => separations(game).some(({ status }) => status === 'lapsed'),
  },
  {
    id: 8,
    what: 'the second offensive takes the M5 but not Idlib city',
    low: 55,
    high: 80,
    counts: always,
    holds: (world, { state }) =>
      routeHeld(world, state, 'm5', 'damascus') && areaOf(state, 'idlib').control !== 'damascus',
  },
  {
    id: 9,
    what: 'a mass-casualty hit on Turkish troops is blamed on the client, the hot line is used, no war between powers',
    low: 85,
    high: 100,
    counts: (_world, game) => massCasualties(game).length > 0,
    holds: (_world, game) =>
      game.state.war === null &&
      massCasualties(game).some((each) => each.answer === 'client' && usedHotLine(game, each)),
  },
  {
    id: 10,
    what: 'that crisis ends in a bilateral corridor-and-patrol deal within two turns',
    low: 60,
    high: 85,
    counts: (_world, game) => massCasualties(game).length > 0,
    holds: (_world, game) =>
      massCasualties(game).some(({ turn }) =>
        game.state.agreements.some((deal) => isCorridor(deal) && deal.turn >= turn && deal.turn <= turn + 2),
      ),
  },
]

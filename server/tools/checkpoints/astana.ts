/** Checkpoints 6 and 11, of `astana-2017`. */
import type { ActorId, AreaId } from '../../../game/model/ids.ts'
import type { Checkpoint } from './check.ts'
import type { Game } from './game.ts'

const zones: readonly AreaId[] = ['eastGhouta', 'rastan', 'daraa', 'idlib']
const outside: readonly AreaId[] = ['eastGhouta', 'rastan', 'daraa']
const lastZone: readonly AreaId[] = ['maarrat', 'saraqib', 'jisr', 'idlib', 'westAleppo']
/** Under Turkey's own flag by then: whoever is there was not driven there. */
const strip: readonly AreaId[] = ['azazAlBab', 'afrin']
const rebels: readonly ActorId[] = ['opposition', 'hts']

/** The first two turns go to August 2017. */
const midOf2017 = 2

const agreed = ({ state }: Game): boolean =>
  state.agreements.some(
    ({ id, turn, clauses }) =>
      !id.startsWith('0.') &&
      turn <= midOf2017 &&
      clauses.some(
        ({ clause }) => clause.kind === 'ceasefire' && zones.every((zone) => clause.areas.includes(zone)),
      ),
  )

/** Two of the three zones outside Idlib. */
const fell = ({ state }: Game): boolean =>
  outside.filter((area) => state.areas[area]?.control === 'damascus').length >= 2

const steps = ({ state }: Game, counts: (area: AreaId) => boolean): number =>
  state.formations
    .filter(({ owner, area }) => rebels.includes(owner) && counts(area))
    .reduce((sum, each) => sum + each.steps, 0)

/** Three fifths of all fighters outside Turkey's strip stand in the last zone. */
const pooled = (game: Game): boolean =>
  steps(game, (area) => lastZone.includes(area)) >=
  0.6 *
    Math.max(
      1,
      steps(game, (area) => !strip.includes(area)),
    )

export const zonesThenFall = (game: Game): boolean => agreed(game) && fell(game) && pooled(game)

/** A committee that both sides fill and that still meets on the last evening. */
export const notSeated = ({ state }: Game): boolean =>
  !state.agreements.some(
    ({ id, status, clauses }) =>
      !id.startsWith('0.') &&
      status === 'inForce' &&
      clauses.some(
        (each) =>
          each.clause.kind === 'committee' && each.status === 'running' && each.withheldBy.length === 0,
      ),
  )

export const astana: readonly Checkpoint[] = [
  {
    id: 6,
    what: 'four zones agreed by mid-2017, then most outside Idlib fall and fighters pool in Idlib',
    parts: [{ what: 'of all games', run: 'astana', ask: zonesThenFall, low: 60, high: 85 }],
  },
  {
    id: 11,
    what: 'the Constitutional Committee is not seated by September 2018, and never agrees while Damascus is winning',
    parts: [{ what: 'of all games', run: 'astana', ask: notSeated, low: 80, high: 100 }],
  },
]

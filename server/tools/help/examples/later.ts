/** Assessment and the end: a truce that wears, an aim that is scored, five years after. */
import { hazardFrom } from '../../../../game/aftermath/hazards.ts'
import type { Facts } from '../../../../game/aftermath/facts.ts'
import { weigh } from '../../../../game/board/measures.ts'
import { drawUp } from '../../../../game/talks/signers.ts'
import { objectiveResults } from '../../../../game/turn/end.ts'
import { wearOf } from '../../../../game/turn/wear.ts'
import { only, play, rounded, type Figures } from './game.ts'

const fresh = 2

/** Turkey's line, with patrols; and the same without patrols, reinforced by two steps, by guarantors whom nobody believes. */
function wearing(): Figures {
  const { world, state, offerBy } = play()
  const deal = drawUp(world, state, offerBy('turkey'))
  const patrolled = only(wearOf(world, state, deal, {}))
  const bare = structuredClone(deal)
  bare.clauses = bare.clauses.filter(({ clause }) => clause.kind !== 'jointPatrol')
  const unwatched = only(wearOf(world, state, bare, {}))
  const weak = only(wearOf(world, state, { ...bare, grip: 0, guarantors: [] }, { saraqib: fresh }))
  return { patrolled: patrolled.chance, unwatched: unwatched.chance, weak: weak.chance, fresh }
}

const levels = 60

/** The M5 half held for two turns and whole for two; tension 2 throughout; a deal on the last evening. */
function scored(): Figures {
  const { world, state } = play()
  const tension = 2
  const calm = 100 - (100 * tension) / world.c.tension.most
  const line = (m5: number, deal: number) => ({ russia: [m5, deal, calm, levels] })
  const m5 = [50, 50, 100, 100]
  state.scores = m5.map((each, turn) => line(each, turn === 3 ? 100 : 0))
  const results = objectiveResults({ world, state }, 'russia')
  return {
    mean: m5.reduce((sum, each) => sum + each, 0) / m5.length,
    last: only(m5.at(-1)),
    tension,
    levels,
    m5: rounded(only(results[0])),
    deal: only(results[1]),
    total: Math.round(10 * weigh(world, 'russia', results)) / 10,
  }
}

/** A front under a patrolled deal of credible guarantors, which was imposed on one of its parties. */
const calm: Facts = {
  grievance: 6,
  damage: 4,
  outside: 2,
  grip: 3,
  watched: 2,
  bare: false,
  hot: false,
  imbalance: 1,
  tension: 2,
  tired: 0,
  elsewhere: 1,
  displaced: 3,
  inclusion: 0,
  imposed: true,
}

function after(): Figures {
  const { world } = play()
  const { model, sceptic } = world.c.aftermath
  const front = { area: 'saraqib', dyad: ['damascus', 'opposition'] as const }
  const chance = (facts: Facts, reading: typeof model) => hazardFrom(world, front, facts, reading).chance
  const free = { ...calm, imposed: false, inclusion: 3 }
  return {
    grievance: calm.grievance,
    outside: calm.outside,
    imposedModel: chance(calm, model),
    freeModel: chance(free, model),
    imposedSceptic: chance(calm, sceptic),
    freeSceptic: chance(free, sceptic),
  }
}

const flat = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${prefix}.${key}`, value]))

export const laterFigures = (): Figures => ({
  ...flat('wear', wearing()),
  ...flat('score', scored()),
  ...flat('after', after()),
})

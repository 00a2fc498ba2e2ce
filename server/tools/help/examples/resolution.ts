/**
 * Resolution, Assessment and the next Situation of the same turn: Russia has stood its order to withhold down, everybody
 * else keeps what is sealed, and the die shows a five.
 */
import type { ChronicleEntry } from '../../../../game/model/chronicle.ts'
import { leverageIn } from '../../../../game/board/leverage.ts'
import { momentumOf } from '../../../../game/board/patrons.ts'
import { only, play, type Example, type Figures } from './game.ts'

/** Aircraft miss the post and the two Turkish steps; then the battle's die. */
const dice = [6, 6, 5]

const entryOf = (entries: readonly ChronicleEntry[], key: string, who?: string): ChronicleEntry =>
  only(
    entries.find(
      (each) =>
        each.key === `chronicle.${key}` && (who === undefined || Object.values(each.params).includes(who)),
    ),
  )

const number = ({ params }: ChronicleEntry, name: string): number => Number(params[name])

function fought({ world, state, seat, tell }: Example): Figures {
  tell('russia', { type: 'standDown', order: '1.russia.withhold.damascus' })
  const before = structuredClone(state)
  const entries = tell('host', { type: 'phaseClosed' })
  const battle = entryOf(entries, 'battle')
  const gone = entryOf(entries, 'displaced')
  const paid = entryOf(entries, 'supplied', 'russia')
  const fresh = entryOf(entries, 'replaced', 'damascus')
  const leverage = entries.filter(
    (each) => each.key === 'chronicle.leverage' && each.params['seat'] === 'damascus',
  )
  const income = only(world.scenario.seats.find(({ id }) => id === 'russia')).income
  return {
    attack: number(battle, 'attack'),
    defence: number(battle, 'defence'),
    die: number(battle, 'die'),
    result: String(battle.params['result']),
    attackerLost: number(battle, 'attackerLost'),
    defenderLost: number(battle, 'defenderLost'),
    taken: String(battle.params['taken']),
    hit: number(entryOf(entries, 'hit', 'turkey'), 'steps'),
    people: before.areas['saraqib']?.people ?? 0,
    displaced: number(gone, 'people'),
    border: state.border['turkey']?.total ?? 0,
    grievance: state.areas['saraqib']?.grievance ?? 0,
    leverageTop: Math.max(...leverage.map((each) => number(each, 'now'))),
    leverageNow: leverageIn(state, 'damascus', 'syria'),
    momentum: momentumOf(state, 'damascus'),
    momentumBefore: momentumOf(before, 'damascus'),
    leverageBefore: leverageIn(before, 'damascus', 'syria'),
    russiaLeverage: leverageIn(state, 'russia', 'syria'),
    incidents: state.incidents.length,
    oppositionBefore: before.seats.opposition?.home ?? 0,
    oppositionHome: seat('opposition').home,
    turkeyHome: seat('turkey').home,
    turkeyBefore: before.seats.turkey?.home ?? 0,
    tensionBefore: before.tension['russia-turkey'] ?? 0,
    tension: state.tension['russia-turkey'] ?? 0,
    russiaHad: before.seats.russia?.materiel ?? 0,
    russiaIncome: income,
    russiaSupply: number(paid, 'cost'),
    russiaHas: seat('russia').materiel,
    steps: number(fresh, 'steps'),
    cap: only(world.scenario.replacement.find(({ actor }) => actor === 'damascus')).cap,
    turn: state.turn,
    phase: state.phase,
  }
}

export const resolutionFigures = (): Figures => fought(play(dice))

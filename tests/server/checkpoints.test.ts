/** Checks of checkpoints, on games that are made up for them: each can say yes, no, and that the game is not about it. */
import { describe, expect, it } from 'vitest'
import { begun } from '../../game/bots/table.ts'
import type { Agreement } from '../../game/model/agreement.ts'
import type { Clause } from '../../game/model/clause.ts'
import type { Incident } from '../../game/model/incident.ts'
import type { State } from '../../game/model/state.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'
import { notSeated, zonesThenFall } from '../../server/tools/checkpoints/astana.ts'
import { soonerQuieterWorse } from '../../server/tools/checkpoints/fork.ts'
import type { Branch, Game } from '../../server/tools/checkpoints/game.ts'
import { blamedClient, dutyLapsed, endedInCorridor, tookRoad } from '../../server/tools/checkpoints/idlib.ts'
import {
  acceptsMoscow,
  attendsBerlin,
  joinsOfficers,
  refusesMoscow,
  reversedWithAid,
} from '../../server/tools/checkpoints/tripoli.ts'
import { barelyMoves, operationFirst } from '../../server/tools/checkpoints/twoTheatres.ts'

/** A game that stands where it began, but for what is changed. */
function game(key: string, change: (state: State) => void, log: Game['log'] = []): Game {
  const world = worldByKey(key)
  const played = begun(world, 'made up')
  change(played.state)
  return { ...played, log, world, seed: 'made up' }
}

const idlib = (change: (state: State) => void, log: Game['log'] = []) => game('idlib-2019:full', change, log)

const deal = (clauses: readonly Clause[], change: Partial<Agreement> = {}): Agreement => ({
  id: '2.russia>turkey.1',
  turn: 2,
  maker: 'russia',
  parties: ['russia', 'turkey'],
  imposed: [],
  guarantors: [],
  format: 'bilateral',
  legitimacy: 0,
  grip: 3,
  inclusion: 0,
  endorsedBy: [],
  clauses: clauses.map((clause) => ({ clause, status: 'running', by: [], withheldBy: [] })),
  line: {},
  status: 'inForce',
  ...change,
})

const separation: Clause = {
  kind: 'separation',
  obligor: 'turkey',
  group: 'hts',
  areas: ['saraqib'],
  deadline: 2,
}
const corridor: readonly Clause[] = [
  { kind: 'openHighway', routes: ['m4'], obligors: ['damascus', 'opposition'] },
  { kind: 'jointPatrol', route: 'm4', obligors: ['russia', 'turkey'] },
]

const hit = (change: Partial<Incident> = {}): Incident => ({
  id: '4.turkey.russia',
  turn: 4,
  victim: 'turkey',
  power: 'russia',
  client: 'damascus',
  area: 'saraqib',
  steps: 2,
  answer: 'client',
  revealed: true,
  settled: true,
  ...change,
})

const call: Game['log'][number] = {
  by: 'turkey',
  command: {
    type: 'offer',
    turn: 4,
    phase: 'talks',
    keep: [],
    text: {
      format: 'hotline',
      to: ['russia'],
      clauses: [{ kind: 'hotLine', obligors: ['russia', 'turkey'] }],
      shows: [],
      guarantors: [],
      leverage: 0,
    },
  },
}

describe('idlib-2019', () => {
  it('7: a duty of the game lapses, is met, or was never taken on', () => {
    const after = (status: 'lapsed' | 'kept' | 'running') =>
      dutyLapsed(
        idlib((state) => {
          state.agreements.push(deal([separation]))
          for (const each of state.agreements.at(-1)?.clauses ?? []) each.status = status
        }),
      )
    expect([after('lapsed'), after('kept'), after('running')]).toEqual([true, false, null])
    expect(dutyLapsed(idlib(() => undefined))).toBeNull()
  })

  it('8: the road, but not the city', () => {
    const hold = (...areas: string[]) =>
      tookRoad(
        idlib((state) => {
          for (const area of areas) {
            const found = state.areas[area]
            if (found !== undefined) found.control = 'damascus'
          }
        }),
      )
    const road = [...(worldByKey('idlib-2019:full').routes.get('m5') ?? [])]
    expect(hold()).toBe(false)
    expect(hold(...road)).toBe(true)
    expect(hold(...road, 'idlib')).toBe(false)
  })

  it('9: the client is named and the line used, and there is no war', () => {
    const with_ = (incident: Incident | null, log: Game['log'], war = false) =>
      blamedClient(
        idlib((state) => {
          if (incident !== null) state.incidents.push(incident)
          if (war) state.war = { pair: 'russia-turkey', by: ['turkey'] }
        }, log),
      )
    expect(with_(hit(), [call])).toBe(true)
    expect(with_(hit({ answer: 'power' }), [call])).toBe(false)
    expect(with_(hit(), [])).toBe(false)
    expect(with_(hit(), [call], true)).toBe(false)
    expect(with_(hit({ steps: 1 }), [call])).toBeNull()
    expect(with_(null, [call])).toBeNull()
  })

  it('10: a corridor with patrols in time', () => {
    const with_ = (clauses: readonly Clause[], turn: number) =>
      endedInCorridor(
        idlib((state) => {
          state.incidents.push(hit({ turn: 2 }))
          state.agreements.push(deal(clauses, { turn }))
        }),
      )
    expect([with_(corridor, 4), with_(corridor, 5), with_(corridor.slice(0, 1), 3)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('tripoli-2019', () => {
  it('asks nothing of a game that stopped before Moscow and Berlin', () => {
    const early = game('tripoli-2019:full', () => undefined)
    expect([refusesMoscow, acceptsMoscow, joinsOfficers, reversedWithAid].map((ask) => ask(early))).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(attendsBerlin(early)).toBe(false)
  })

  it('5: counts games with aid alone, and looks at the suburbs', () => {
    const after = (ferried: number, control: 'lna' | 'gna') =>
      reversedWithAid(
        game('tripoli-2019:full', (state) => {
          state.ferried = ferried
          const suburbs = state.areas['ainZara']
          if (suburbs !== undefined) suburbs.control = control
        }),
      )
    expect([after(2, 'gna'), after(2, 'lna'), after(1, 'gna')]).toEqual([true, false, null])
  })
})

describe('astana-2017', () => {
  const zones: Clause = {
    kind: 'ceasefire',
    parties: ['damascus', 'opposition'],
    areas: ['eastGhouta', 'rastan', 'daraa', 'idlib'],
    excluded: [],
  }
  const after = (turn: number, fallen: readonly string[]) =>
    zonesThenFall(
      game('astana-2017:full', (state) => {
        state.agreements.push(deal([zones], { turn }))
        for (const each of fallen) {
          const area = state.areas[each]
          if (area !== undefined) area.control = 'damascus'
          // Who was there has been driven to Idlib.
          for (const formation of state.formations)
            if (formation.area === each && formation.owner === 'opposition') formation.area = 'idlib'
        }
      }),
    )

  it('6: zones in time, two of them fallen, and the fighters in Idlib', () => {
    const fallen = ['eastGhouta', 'rastan', 'daraa']
    expect([after(2, fallen), after(3, fallen), after(2, fallen.slice(0, 1))]).toEqual([true, false, false])
  })

  it('11: a committee that both fill and nobody leaves', () => {
    const committee = (withheldBy: readonly 'damascus'[]) =>
      notSeated(
        game('astana-2017:full', (state) => {
          const text = deal([{ kind: 'committee', obligors: ['damascus', 'opposition'] }])
          for (const each of text.clauses) each.withheldBy = [...withheldBy]
          state.agreements.push(text)
        }),
      )
    expect([committee([]), committee(['damascus'])]).toEqual([false, true])
  })
})

describe('two-theatres-2019', () => {
  const go: Game['log'][number] = {
    by: 'turkey',
    command: { type: 'choose', turn: 2, phase: 'planning', event: 'acrossTheBorder', option: 'go' },
  }
  const after = (log: Game['log'], efforts?: Game['efforts']) =>
    operationFirst({ ...game('two-theatres-2019:full', () => undefined, log), efforts })

  it('12: an operation, and less for Idlib than without it', () => {
    expect(after([go], { withOperation: 7, without: 9 })).toBe(true)
    expect(after([go], { withOperation: 9, without: 9 })).toBe(false)
    expect(after([], { withOperation: 7, without: 9 })).toBe(false)
    expect(after([go])).toBe(false)
  })

  it('13: says nothing of a game without the shock', () => {
    expect(barelyMoves(game('two-theatres-2019:full', () => undefined))).toBeNull()
  })
})

describe('a forked evening', () => {
  /** Of three turns: what counts is how many had left when the inclusive text was signed. */
  const branch = (turns: number | null, displaced: number, relapse: number): Branch => ({
    turns,
    displaced: [5, displaced, 90],
    relapse,
  })
  const pair = (imposed: Branch, inclusive: Branch) =>
    soonerQuieterWorse({ ...idlib(() => undefined), fork: { imposed, inclusive } })

  it('14: sooner, quieter and worse, all three', () => {
    expect(pair(branch(0, 10, 700), branch(2, 20, 600))).toBe(true)
    expect(pair(branch(2, 10, 700), branch(2, 20, 600))).toBe(false)
    expect(pair(branch(0, 20, 700), branch(2, 20, 600))).toBe(false)
    expect(pair(branch(0, 10, 600), branch(2, 20, 600))).toBe(false)
    expect(pair(branch(0, 10, 700), branch(null, 20, 600))).toBeNull()
  })
})

/** The recorded history of each scenario, from which its par is computed. */
import { RecordedGame, type Scenario } from '../model/scenario.ts'
import astanaClass from './astana-2017.class.history.json' with { type: 'json' }
import astanaFull from './astana-2017.full.history.json' with { type: 'json' }
import highway from './highway.history.json' with { type: 'json' }
import idlibClass from './idlib-2019.class.history.json' with { type: 'json' }
import idlibFull from './idlib-2019.full.history.json' with { type: 'json' }
import interventionClass from './intervention-2015.class.history.json' with { type: 'json' }
import interventionFull from './intervention-2015.full.history.json' with { type: 'json' }
import tripoliClass from './tripoli-2019.class.history.json' with { type: 'json' }
import tripoliFull from './tripoli-2019.full.history.json' with { type: 'json' }
import twoTheatresClass from './two-theatres-2019.class.history.json' with { type: 'json' }
import twoTheatresFull from './two-theatres-2019.full.history.json' with { type: 'json' }

const histories: ReadonlyMap<string, RecordedGame> = new Map([
  ['astana-2017/class', RecordedGame.parse(astanaClass)],
  ['astana-2017/full', RecordedGame.parse(astanaFull)],
  ['highway/class', RecordedGame.parse(highway)],
  ['idlib-2019/class', RecordedGame.parse(idlibClass)],
  ['idlib-2019/full', RecordedGame.parse(idlibFull)],
  ['intervention-2015/class', RecordedGame.parse(interventionClass)],
  ['intervention-2015/full', RecordedGame.parse(interventionFull)],
  ['tripoli-2019/class', RecordedGame.parse(tripoliClass)],
  ['tripoli-2019/full', RecordedGame.parse(tripoliFull)],
  ['two-theatres-2019/class', RecordedGame.parse(twoTheatresClass)],
  ['two-theatres-2019/full', RecordedGame.parse(twoTheatresFull)],
])

/** Throws for a scenario without a history: each that ships has one. A cut has the first turns of another's. */
export function historyOf({ id, variant, variants, turns }: Scenario): RecordedGame {
  const whole = variants.find((each) => each.id === variant)?.historyOf ?? variant
  const history = histories.get(`${id}/${whole}`)
  if (history === undefined) throw new Error(`no history of ${id}, ${variant}`)
  if (whole === variant) return history
  return { ...history, variant, log: history.log.filter(({ command }) => command.turn <= turns), hash: null }
}

/** A game of random legal commands, all seats and the host. */
import { applyInPlace, check } from '../../../game/apply.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import { botLevels } from '../../../game/model/bot.ts'
import type { ChronicleEntry } from '../../../game/model/chronicle.ts'
import { clauseKinds, type ClauseKind } from '../../../game/model/clause.ts'
import { formats, type ActorId, type FormatId } from '../../../game/model/ids.ts'
import { SeatCommand, type Submitter } from '../../../game/model/command.ts'
import { orderKinds, type OrderKind } from '../../../game/model/order.ts'
import type { State } from '../../../game/model/state.ts'
import type { Param, Template } from '../../../game/model/template.ts'
import { mapsOf, type World } from '../../../game/scenarios/world.ts'
import { barredInject } from '../../../game/turn/events.ts'
import { setUp } from '../../../game/turn/setup.ts'
import { leverageFor } from '../../../game/talks/maps.ts'
import { awaited, openOffers } from '../../../game/talks/signers.ts'
import { random, type Random } from './random.ts'
import { isFields, sample, type Fields } from './sample.ts'

export interface Step {
  readonly by: Submitter
  readonly command: Fields
}

export interface Watcher {
  /** Before a command is carried out. */
  readonly before?: (state: State, step: Step) => void
  /** After it, with what the chronicle says of it. */
  readonly after?: (state: State, step: Step, entries: readonly ChronicleEntry[]) => void
}

/** How this game's players lean: without it nobody ever signs what four have to sign. */
interface Mood {
  readonly sign: number
  readonly ready: number
  /** Commands a phase, after which the host closes it. */
  readonly patience: number
  /** Orders that are sealed whenever they can be: some need several turns of the same mind. */
  readonly keen: readonly OrderKind[]
  /** What texts are about, and where they are put on the table; anything, if these are empty. */
  readonly about: readonly ClauseKind[]
  readonly roofs: readonly FormatId[]
}

/** What takes several turns of one mind: a duty signed, troops brought near and an order; a result, and a table to carry it to. */
const themes: readonly Partial<Mood>[] = [
  { keen: ['separate', 'refuseSeparation', 'deploy'], about: ['separation'] },
  {
    keen: ['convene'],
    roofs: ['astana', 'geneva'],
    about: ['committee', 'stopSupply', 'foreignLeave', 'aidAccess'],
  },
  { keen: ['besiege', 'offensive'], about: ['liftSiege', 'evacuation'] },
]

function mood(rng: Random): Mood {
  const [sign, ready, patience] = [rng.int(100), 10 + rng.int(40), 10 + rng.int(50)]
  const keen = rng.shuffle(orderKinds).slice(0, 3)
  const anything = { sign, ready, patience, keen, about: [], roofs: [] }
  if (rng.chance(40)) return { ...anything, sign: 95, ready: 15, patience: 80, ...rng.pick(themes) }
  return rng.chance(30) ? { ...anything, about: [rng.pick(clauseKinds)] } : anything
}

const onTheme = (param: Param, { about, roofs }: Mood): boolean =>
  (param.name !== 'text.format' ||
    param.type !== 'one' ||
    param.options.some(({ value }) => roofs.some((each) => each === value))) &&
  (param.name !== 'text.clauses' ||
    param.type !== 'list' ||
    param.of.some(({ fixed }) => about.some((each) => each === fixed['kind'])))

/** Of a text on the theme: clauses that are about it alone, put to as few as may be. */
function narrowed(param: Param, { about }: Mood): Param {
  if (param.type === 'some' && param.name === 'text.to') return { ...param, most: Math.max(1, param.least) }
  if (param.type !== 'list') return param
  const of = param.of.filter(({ fixed }) => about.some((each) => each === fixed['kind']))
  return of.length === 0 ? param : { ...param, of }
}

function themed(templates: readonly Template[], leaning: Mood, rng: Random): Template[] {
  const texts = templates.filter(({ type }) => type === 'offer' || type === 'counter')
  const { about, roofs } = leaning
  const fit = texts.filter(({ params }) =>
    params.every((param) =>
      onTheme(param, {
        ...leaning,
        about: about.length > 0 ? about : clauseKinds,
        roofs: roofs.length > 0 ? roofs : formats,
      }),
    ),
  )
  if (about.length + roofs.length === 0 || fit.length === 0 || rng.chance(20)) return [...templates]
  const others = templates.filter((each) => !texts.includes(each))
  return [
    ...others,
    ...fit.map((each) => ({ ...each, params: each.params.map((param) => narrowed(param, leaning)) })),
  ]
}

const isKeen = ({ type, fixed }: Template, { keen }: Mood): boolean =>
  type === 'seal' && keen.some((kind) => kind === fixed['order.kind'])

/** Kinds first, so that the many orders do not drown the few answers. */
function choose(templates: readonly Template[], rng: Random, leaning: Mood): Template {
  const { sign, ready } = leaning
  const isReady = (each: Template) => each.type === 'ready'
  const others = templates.filter((each) => !isReady(each))
  const [toggle] = templates.filter(isReady)
  if (toggle !== undefined && (others.length === 0 || rng.chance(toggle.fixed['ready'] === true ? ready : 1)))
    return toggle
  const signing = others.filter((each) => each.type === 'sign' || each.type === 'impose')
  if (signing.length > 0 && rng.chance(sign)) return rng.pick(signing)
  const wished = others.filter((each) => isKeen(each, leaning))
  if (wished.length > 0 && rng.chance(50)) return rng.pick(wished)
  const type = rng.pick([...new Set(others.map((each) => each.type))])
  return rng.pick(others.filter((each) => each.type === type))
}

const at = ({ turn, phase }: State) => ({ turn, phase })

/** The umpire has something happen, puts better bots at the table, or says when the game ends. */
function byUmpire(world: World, state: State, rng: Random): Step | null {
  const open = world.scenario.events.filter(({ id }) => barredInject(world, state, id) === null)
  if (open.length > 0 && rng.chance(80))
    return { by: 'host', command: { type: 'inject', ...at(state), event: rng.pick(open).id } }
  if (rng.chance(50)) {
    const levels = Object.fromEntries(world.seats.map((seat) => [seat, rng.pick(botLevels)]))
    return { by: 'host', command: { type: 'botLevels', ...at(state), levels } }
  }
  const last = state.turn + rng.int(world.scenario.turns - state.turn + 1)
  return { by: 'host', command: { type: 'fixEnd', ...at(state), last } }
}

function byHost(world: World, state: State, rng: Random, late: boolean): Step | null {
  if (late || rng.chance(2)) return { by: 'host', command: { type: 'phaseClosed', ...at(state) } }
  if (rng.int(200) === 0) return byUmpire(world, state, rng)
  const waiting = openOffers(state).flatMap((offer) =>
    awaited(offer).map((seat) => ({ offer: offer.id, seat })),
  )
  return waiting.length > 0 && rng.chance(4)
    ? { by: 'host', command: { type: 'answerLapsed', ...at(state), ...rng.pick(waiting) } }
    : null
}

/** A tie between the first two clauses of a text, where it may hold one: no template can list places in a text to come. */
function tied(world: World, state: State, seat: ActorId, command: Fields): Fields {
  const text = isFields(command['text']) ? command['text'] : {}
  const clauses: unknown[] = Array.isArray(text['clauses']) ? text['clauses'] : []
  const tie = { kind: 'linkage', clause: 0, onlyIf: 1, mirrored: clauses.length > 2 }
  const parsed = SeatCommand.safeParse({ ...command, text: { ...text, clauses: [...clauses, tie] } })
  return clauses.length > 1 && parsed.success && check(world, state, seat, parsed.data) === null
    ? parsed.data
    : command
}

/** Nor can it say what a text to come may carry: on two maps that hangs on its places. */
function affordable(world: World, state: State, seat: ActorId, command: Fields): Fields {
  if (mapsOf(world).length === 1) return command
  const parsed = SeatCommand.safeParse(command)
  if (!parsed.success || (parsed.data.type !== 'offer' && parsed.data.type !== 'counter')) return command
  const { text } = parsed.data
  const leverage = Math.min(text.leverage, leverageFor(world, state, seat, text))
  return { ...command, text: { ...text, leverage } }
}

function bySeat(world: World, state: State, rng: Random, leaning: Mood): Step {
  const seat: ActorId = rng.pick(world.seats)
  const templates = legal(world, knownTo(state, seat), seat)
  if (templates.length === 0) throw new Error(`${seat} is stuck in turn ${String(state.turn)}`)
  const drawn = sample(choose(themed(templates, leaning, rng), rng, leaning), rng)
  const command = affordable(world, state, seat, drawn)
  return { by: seat, command: rng.chance(30) ? tied(world, state, seat, command) : command }
}

/** Plays to the end; throws when a command of a template is refused. */
export function playRandomly(world: World, seed: number, watch: Watcher = {}): State {
  const rng = random(seed)
  const leaning = mood(rng)
  const { state } = setUp(world, `random ${String(seed)}`)
  let [steps, phase] = [0, `${String(state.turn)} ${state.phase}`]
  while (state.phase !== 'ended') {
    const step = byHost(world, state, rng, steps > leaning.patience) ?? bySeat(world, state, rng, leaning)
    watch.before?.(state, step)
    const { refusal, entries } = applyInPlace(world, state, step.by, step.command)
    if (refusal !== null)
      throw new Error(`${step.by} ${JSON.stringify(step.command)}: ${JSON.stringify(refusal)}`)
    watch.after?.(state, step, entries)
    const now = `${String(state.turn)} ${state.phase}`
    steps = now === phase ? steps + 1 : 0
    phase = now
  }
  return state
}

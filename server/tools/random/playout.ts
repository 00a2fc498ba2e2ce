/** A game of random legal commands, all seats and the host. */
import { applyInPlace } from '../../../game/apply.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Submitter } from '../../../game/model/command.ts'
import { orderKinds, type OrderKind } from '../../../game/model/order.ts'
import type { State } from '../../../game/model/state.ts'
import type { Template } from '../../../game/model/template.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { setUp } from '../../../game/turn/setup.ts'
import { awaited, openOffers } from '../../../game/talks/signers.ts'
import { random, type Random } from './random.ts'
import { sample, type Fields } from './sample.ts'

export interface Step {
  readonly by: Submitter
  readonly command: Fields
}

export interface Watcher {
  /** Before a command is carried out. */
  readonly before?: (state: State, step: Step) => void
  readonly after?: (state: State, step: Step) => void
}

/** How this game's players lean: without it nobody ever signs what four have to sign. */
interface Mood {
  readonly sign: number
  readonly ready: number
  /** Commands a phase, after which the host closes it. */
  readonly patience: number
  /** Orders that are sealed whenever they can be: some need several turns of the same mind. */
  readonly keen: readonly OrderKind[]
}

/** Separation takes a signed duty, troops brought near, and an order: one game in four is after that. */
const mood = (rng: Random): Mood =>
  rng.chance(25) ? { sign: 95, ready: 15, patience: 60, keen: ['separate', 'deploy'] } : anyMood(rng)

const anyMood = (rng: Random): Mood => ({
  sign: rng.int(100),
  ready: 10 + rng.int(40),
  patience: 10 + rng.int(50),
  keen: rng.shuffle(orderKinds).slice(0, 3),
})

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

function byHost(state: State, rng: Random, late: boolean): Step | null {
  if (late || rng.chance(2)) return { by: 'host', command: { type: 'phaseClosed', ...at(state) } }
  const waiting = openOffers(state).flatMap((offer) =>
    awaited(offer).map((seat) => ({ offer: offer.id, seat })),
  )
  return waiting.length > 0 && rng.chance(4)
    ? { by: 'host', command: { type: 'answerLapsed', ...at(state), ...rng.pick(waiting) } }
    : null
}

function bySeat(world: World, state: State, rng: Random, leaning: Mood): Step {
  const seat: ActorId = rng.pick(world.seats)
  const templates = legal(world, knownTo(state, seat), seat)
  if (templates.length === 0) throw new Error(`${seat} is stuck in turn ${String(state.turn)}`)
  return { by: seat, command: sample(choose(templates, rng, leaning), rng) }
}

/** Plays to the end; throws when a command of a template is refused. */
export function playRandomly(world: World, seed: number, watch: Watcher = {}): State {
  const rng = random(seed)
  const leaning = mood(rng)
  const { state } = setUp(world, `random ${String(seed)}`)
  let [steps, phase] = [0, `${String(state.turn)} ${state.phase}`]
  while (state.phase !== 'ended') {
    const step = byHost(state, rng, steps > leaning.patience) ?? bySeat(world, state, rng, leaning)
    watch.before?.(state, step)
    const { refusal } = applyInPlace(world, state, step.by, step.command)
    if (refusal !== null)
      throw new Error(`${step.by} ${JSON.stringify(step.command)}: ${JSON.stringify(refusal)}`)
    watch.after?.(state, step)
    const now = `${String(state.turn)} ${state.phase}`
    steps = now === phase ? steps + 1 : 0
    phase = now
  }
  return state
}

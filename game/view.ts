/** What a seat, an observer or the projector sees, as a flat record of slices (R19). */
import { knownTo } from './board/knowledge.ts'
import { scoreSeat } from './board/measures.ts'
import type { Board } from './model/board.ts'
import type { ChronicleEntry } from './model/chronicle.ts'
import type { State } from './model/state.ts'
import type { Text } from './model/text.ts'
import type { Reveal, View, Viewer } from './model/view.ts'
import { gameKey } from './scenarios/worlds.ts'
import { isSeat, type World } from './scenarios/world.ts'
import { legal } from './legal.ts'
import type { Par } from './par.ts'

export const historyFor = (entries: readonly ChronicleEntry[], viewer: Viewer): ChronicleEntry[] =>
  entries
    .filter((entry) => entry.to === 'all' || (viewer !== 'observer' && entry.to.includes(viewer)))
    .map((entry) => maskReaders(entry, viewer))

/** Who else was told stays secret unless the text says so. */
const maskReaders = (entry: ChronicleEntry, viewer: Viewer): ChronicleEntry =>
  entry.to === 'all' || viewer === 'observer' ? entry : { ...entry, to: [viewer] }

function reveal(state: State, par: Par): Reveal | null {
  if (state.result === null) return null
  return { result: state.result, par, predictions: state.forecasts }
}

/** A record that the rules no longer accept gives no par: the last screen says so; it must open all the same. */
function parOrNone(par: () => Par): Par {
  try {
    return par()
  } catch {
    return {}
  }
}

/** Words of what happened and of what is asked: the scenario's, for those alone whom they concern. */
function told(
  world: World,
  board: Board,
  open: ReadonlySet<string>,
): Pick<View, 'news' | 'questions' | 'motionTitles'> {
  const { events } = world.scenario
  const news = events.flatMap(({ id, title, text, choices }) => {
    const turn = board.events[id]?.turn ?? 0
    if (turn <= 0) return []
    const decided = open.has(id) ? [] : choices.flatMap(({ options }) => options)
    const options = decided.map((option) => ({ id: option.id, label: option.label }))
    return [{ id, turn, title, text, ...(options.length > 0 ? { options } : {}) }]
  })
  const questions = board.choices.flatMap(({ event, seat, option }) => {
    const asked = events.find((each) => each.id === event)?.choices.find((each) => each.seat === seat)
    if (asked === undefined) return []
    const options = asked.options.map(({ id, label }) => ({ id, label }))
    return [{ event, question: asked.question, options, option }]
  })
  const motionTitles = Object.fromEntries(
    board.motions.flatMap((motion) => {
      const title = motionTitle(world, motion.event, motion.id)
      return title === null ? [] : [[motion.id, title]]
    }),
  )
  return { news, questions, motionTitles }
}

function motionTitle(world: World, event: string, motion: string): Text | null {
  const ready = world.scenario.motions.find(({ id }) => id === motion)
  if (ready !== undefined) return ready.title
  const found = world.scenario.events
    .find((each) => each.id === event)
    ?.effects.find((each) => each.do === 'motion' && each.id === motion)
  return found?.do === 'motion' ? found.title : null
}

/** Fresh, plain and free of anything the viewer may not know. */
export function view(world: World, state: State, viewer: Viewer, par: () => Par): View {
  const board = knownTo(state, viewer)
  const seat = viewer !== 'observer' && isSeat(world, viewer) ? viewer : null
  const now =
    seat === null
      ? []
      : scoreSeat(world, board, seat).map((score, objective) => ({ objective, now: Math.round(score) }))
  return structuredClone({
    ...board,
    viewer,
    scenario: gameKey(state),
    objectives: now,
    chronicle: historyFor(state.chronicle, viewer),
    legal: seat === null ? [] : legal(world, board, seat),
    ...told(world, board, new Set(state.choices.map(({ event }) => event))),
    reveal: state.result === null ? null : reveal(state, parOrNone(par)),
  })
}

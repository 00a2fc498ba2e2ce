/** The lesson on `highway`, as Turkey: seal, show, sign, impose, blame. Its words are in `lessons.json`. */
import { stageOf } from '../talks/offers.ts'
import { isOver, type Moment, type Seen, type Step } from './step.ts'

const own = ({ seats, viewer }: Seen) => (viewer === 'observer' ? undefined : seats[viewer])

const may = ({ legal }: Seen, type: string): boolean => legal.some((template) => template.type === type)

const answeredIn = ({ offers, viewer }: Seen, turn: number): boolean =>
  offers.some((offer) => offer.turn === turn && offer.answers.some(({ seat }) => seat === viewer))

const madeIn = ({ offers, viewer }: Seen, turn: number): boolean =>
  offers.some((offer) => offer.turn === turn && offer.maker === viewer)

/** As the panel sees it: what a power has said no to waits for nobody. */
const canAnswer = (seen: Seen): boolean => {
  const { offers, viewer } = seen
  return viewer !== 'observer' && offers.some((offer) => stageOf(seen, offer, viewer) === 'answer')
}

const loss = ({ incidents, viewer }: Seen): boolean =>
  incidents.some(({ victim, revealed }) => victim === viewer && !revealed)

const blamed = ({ incidents, viewer }: Seen): boolean =>
  incidents.every(({ victim, revealed, answer }) => victim !== viewer || revealed || answer !== null)

const stand = ({ orders, viewer }: Seen) =>
  orders.find(({ seat, spec, status }) => seat === viewer && spec.kind === 'stand' && status === 'sealed')

const sealed = ({ orders, viewer }: Seen): boolean =>
  orders.some(({ seat, status }) => seat === viewer && status === 'sealed')

const answers = ['.talks-builder', '.talks .card:has(.talks-answers)']
const ready = ['.ready .button-primary', '.ready .button']
const playback = ['.res-controls', '.res-done']

/** The ready button: done once the moment has gone by, or while others are waited for. */
const close = (id: string, turn: number, phase: 'planning' | 'talks', words = id): Step => ({
  id,
  at: { turn, phase },
  words,
  target: ready,
  done: (seen) => own(seen)?.ready === true || isOver({ turn, phase }, seen),
})

const watch = (turn: number, words: string): Step => {
  const at: Moment = { turn, phase: 'resolution' }
  return { id: `watch${turn}`, at, words, target: playback, done: ({ watched }) => watched >= turn }
}

const blame = (turn: number): Step => ({
  id: `blame${turn}`,
  at: { turn, phase: 'planning' },
  words: 'blame',
  target: ['.card:has(.plan-blame)'],
  when: loss,
  done: blamed,
  free: true,
})

/** An offer waits for the reader, or is one of those that two thirds can bring a client into. */
const reply = (turn: number): Step => ({
  id: `reply${turn}`,
  at: { turn, phase: 'talks' },
  words: 'reply',
  target: answers,
  when: canAnswer,
  done: (seen) => !canAnswer(seen),
  free: true,
})

const impose = (turn: number): Step => ({
  id: `impose${turn}`,
  at: { turn, phase: 'talks' },
  words: 'impose',
  target: ['.talks .card:has(.talks-part .button-danger)', '.talks .card-accent'],
  when: (seen) => may(seen, 'impose'),
  done: (seen) => !may(seen, 'impose'),
  free: true,
})

/** One's own threat was refused: carry it out or climb down. */
const choose = (turn: number): Step => ({
  id: `choose${turn}`,
  at: { turn, phase: 'talks' },
  words: 'choose',
  target: ['.talks .card:has(.talks-choose)'],
  when: (seen) => may(seen, 'climbDown'),
  done: (seen) => !may(seen, 'climbDown'),
  free: true,
})

export const highway: readonly Step[] = [
  {
    id: 'answer',
    at: { turn: 1, phase: 'talks' },
    words: 'answer',
    target: answers,
    when: (seen) => answeredIn(seen, 1) || canAnswer(seen),
    done: (seen) => answeredIn(seen, 1),
    free: true,
  },
  {
    id: 'show',
    at: { turn: 1, phase: 'talks' },
    words: 'show',
    target: ['[data-order="stand"]'],
    when: (seen) => stand(seen) !== undefined,
    done: (seen) => (stand(seen)?.shownTo.length ?? 0) > 0,
    free: true,
  },
  close('talks1', 1, 'talks'),
  watch(1, 'watch'),
  blame(2),
  {
    id: 'seal',
    at: { turn: 2, phase: 'planning' },
    words: 'seal',
    target: ['.plan-draft', '.plan-desk'],
    done: sealed,
    free: true,
  },
  {
    id: 'predict',
    at: { turn: 2, phase: 'planning' },
    words: 'predict',
    target: ['.planning section:has([name="forecast"])'],
    done: (seen) => own(seen)?.prediction?.turn === seen.turn,
    free: true,
  },
  close('planning2', 2, 'planning'),
  // What lies on the table comes first; an offer that comes later brings this step back.
  reply(2),
  {
    id: 'offer',
    at: { turn: 2, phase: 'talks' },
    words: 'offer',
    target: ['.talks-builder', '.card:has(.talks-make)'],
    when: (seen) => madeIn(seen, 2) || may(seen, 'offer'),
    done: (seen) => madeIn(seen, 2),
    free: true,
  },
  impose(2),
  choose(2),
  close('talks2', 2, 'talks'),
  watch(2, 'why'),
  blame(3),
  close('planning3', 3, 'planning'),
  reply(3),
  impose(3),
  choose(3),
  close('talks3', 3, 'talks'),
  watch(3, 'again'),
  blame(4),
  close('planning4', 4, 'planning'),
  reply(4),
  impose(4),
  choose(4),
  close('talks4', 4, 'talks'),
  watch(4, 'last'),
  {
    id: 'end',
    at: { phase: 'end' },
    words: 'end',
    target: ['.end-headlines'],
    done: () => false,
  },
]

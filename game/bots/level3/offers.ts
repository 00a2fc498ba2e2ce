/** What is put on the table: level 2's text, unless another one, or to say nothing, does better when the turn is played on. */
import type { SeatCommand } from '../../model/command.ts'
import type { OfferText } from '../../model/offer.ts'
import { handlers } from '../../turn/commands.ts'
import { act, type Act } from '../card.ts'
import { digest, kept } from '../foresight/kept.ts'
import { bargain, type Bargain } from '../level2/bargain.ts'
import { tableOffer } from '../level2/offers.ts'
import { explained } from '../level2/reasons.ts'
import { drafts, variationsOf } from '../level2/texts.ts'
import type { Thinker } from '../level2/thinker.ts'
import { settled } from '../talks.ts'
import { isOnTable } from '../texts.ts'
import { suppositions, withAct } from './ahead.ts'
import { race, type Budget, type Runner } from './race.ts'
import { margin, texts } from './weights.ts'

type Offering = Extract<SeatCommand, { type: 'offer' }>

const commandOf = ({ board: { turn, phase } }: Thinker, text: OfferText): Offering => ({
  type: 'offer',
  turn,
  phase,
  text,
  keep: [],
})

function maySay(mind: Thinker, text: OfferText): boolean {
  const { world, board, seat } = mind
  if (isOnTable(mind, text) || settled(mind, text)) return false
  return handlers.offer.barred(world, board, seat, commandOf(mind, text)) === null
}

/** The texts beside it that level 2 thinks most of: single changes of it, and the seat's other packages. */
function others(mind: Thinker, text: OfferText): Bargain[] {
  const found: Bargain[] = []
  const seen = new Set([JSON.stringify(text)])
  let left: number = texts.weighed
  for (const other of ideas(mind, text)) {
    if (left <= 0) break
    const name = JSON.stringify(other)
    if (seen.size === seen.add(name).size || !maySay(mind, other)) continue
    left -= 1
    const made = bargain(mind, other)
    if (made !== null) found.push(made)
  }
  return found.sort((a, b) => b.value - a.value).slice(0, texts.raced - 1)
}

function* ideas(mind: Thinker, text: OfferText): Generator<OfferText> {
  yield* variationsOf(mind, text)
  for (const draft of drafts(mind)) yield draft.text
}

/** Null is to leave it unsaid. */
type Said = Bargain | null

/** All alike to begin with: what the formula says of a text is more than the turn makes of it, and silence has no value there. */
const runner = (what: Said): Runner<Said> => ({ what, forecast: 0 })

interface Idea extends Thinker {
  readonly text: OfferText
}

interface Chosen {
  readonly said: Said
}

function work(mind: Idea, { most, more }: Budget): Chosen | null {
  const { text } = mind
  const own = bargain(mind, text)
  if (own === null) return null
  const suppose = suppositions(mind)
  const run = (what: Said, pass: number) =>
    withAct(mind, suppose(pass), what === null ? null : commandOf(mind, what.text))
  const field = [null, ...others(mind, text)].map(runner)
  const said = race(runner(own), field, run, { most: Math.min(most, texts.looks), more }, margin)
  return said === own ? null : { said }
}

/** What of a view the choice hangs on. */
const named = ({ board, seat, seed, text }: Idea): string =>
  digest(`${seat} ${seed.join('.')} ${JSON.stringify([board.turn, board.agreements, board.orders, text])}`)

/** With a budget of fixed size a pure function of the seat's view. */
export function offersBy(budget: () => Budget): (mind: Thinker) => Act | null {
  const remembered = kept(named, (idea: Idea) => work(idea, budget()))
  return (mind) => {
    const own = tableOffer(mind)
    if (own?.command.type !== 'offer') return own
    const chosen = remembered({ ...mind, text: own.command.text })
    if (chosen === null) return own
    const { said: better } = chosen
    if (better === null) return null
    if (!maySay(mind, better.text)) return own
    const made = act(mind, { type: 'offer', text: better.text, keep: [] })
    const params = { to: better.text.to, chance: Math.round(1000 * better.chance) }
    return explained(mind, made, 'offer', params, better.own)
  }
}

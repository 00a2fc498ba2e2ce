/** Checkpoints 1 to 5, of `tripoli-2019`. */
import { areaOf } from '../../../game/board/forces.ts'
import { momentumOf } from '../../../game/board/patrons.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import type { State } from '../../../game/model/state.ts'
import { offerOf } from '../../../game/turn/answers.ts'
import type { Checkpoint } from './check.ts'
import { retell, type Game } from './game.ts'

const binds = (text: Pick<OfferText, 'clauses'>, client: ActorId): boolean =>
  text.clauses.some((clause) => clause.kind === 'ceasefire' && clause.parties.includes(client))

/** The truce of two patrons, in Moscow. */
export const isMoscow = (text: Pick<OfferText, 'clauses' | 'format'>): boolean =>
  text.format === 'moscow' && binds(text, 'lna')

interface Answer {
  readonly signed: boolean
  readonly advancing: boolean
}

/** What the seat first said of its own free will to the text; null if it was never asked, or let its time lapse. */
export function firstAnswer(game: Game, seat: ActorId): Answer | null {
  const answers: Answer[] = []
  retell(game, (state, { by, command }) => {
    if (answers.length > 0 || by !== seat) return
    if (command.type !== 'sign' && command.type !== 'refuse' && command.type !== 'counter') return
    const offer = offerOf(state, command.offer)
    if (offer !== undefined && isMoscow(offer.text))
      answers.push({ signed: command.type === 'sign', advancing: momentumOf(state, seat) > 0 })
  })
  return answers[0] ?? null
}

export function refusesMoscow(game: Game): boolean | null {
  const answer = firstAnswer(game, 'lna')
  return answer?.advancing === true ? !answer.signed : null
}

export const acceptsMoscow = (game: Game): boolean | null => firstAnswer(game, 'gna')?.signed ?? null

const truceOf = ({ agreements }: State, client: ActorId): boolean =>
  agreements.some(
    ({ status, clauses }) =>
      status === 'inForce' && binds({ clauses: clauses.map((each) => each.clause) }, client),
  )

/** A text of Berlin sends the LNA somewhere and binds it to no truce; nor does any other on that evening. */
export function attendsBerlin(game: Game): boolean {
  const evenings: boolean[] = []
  const seen = new Set<string>()
  retell(
    game,
    () => undefined,
    (state) => {
      for (const { id, format, clauses } of state.agreements) {
        if (seen.has(id)) continue
        seen.add(id)
        const sends = clauses.some(
          ({ clause }) => clause.kind === 'attend' && clause.obligors.includes('lna'),
        )
        if (format === 'berlin' && sends) evenings.push(!truceOf(state, 'lna'))
      }
    },
  )
  return evenings.includes(true)
}

/** After Moscow: it signs a text that asks no more of it than to send officers, or sits down at the table of the UN. */
export function joinsOfficers(game: Game): boolean | null {
  let moscow = 0
  let joined = false
  const seen = new Set<string>()
  retell(
    game,
    (state, { by, command }) => {
      if (by !== 'lna' || moscow > 0) return
      if (command.type !== 'sign' && command.type !== 'refuse' && command.type !== 'counter') return
      const offer = offerOf(state, command.offer)
      if (offer !== undefined && isMoscow(offer.text)) moscow = state.turn
    },
    (state, { by, command }) => {
      if (moscow === 0) return
      if (by === 'lna' && command.type === 'attend' && command.format === 'geneva') joined = true
      for (const { id, format, clauses, turn } of state.agreements) {
        if (seen.has(id)) continue
        seen.add(id)
        const owed = clauses.filter(({ clause }) => 'obligors' in clause && clause.obligors.includes('lna'))
        if (
          turn > moscow &&
          format !== 'berlin' &&
          owed.length > 0 &&
          owed.every(({ clause }) => clause.kind === 'attend')
        )
          joined = true
      }
    },
  )
  return moscow === 0 ? null : joined
}

/** Who began before the capital does not stand there at the end. */
const reversed = ({ state }: Game): boolean => areaOf(state, 'ainZara').control !== 'lna'

/** Half of the first pool of fighters, flown in. */
const major = 2

export const reversedWithAid = (game: Game): boolean | null =>
  (game.state.ferried ?? 0) >= major ? reversed(game) : null

const refusal = { run: 'tripoli', ask: refusesMoscow } as const

export const tripoli: readonly Checkpoint[] = [
  {
    id: 1,
    what: 'the LNA refuses the Moscow ceasefire while it advances with backing of the UAE and Egypt, and less often if they and Russia press',
    parts: [
      { what: 'of games in which it is asked while it advances', ...refusal, low: 75, high: 95 },
      {
        what: 'points by which it falls if the UAE, Egypt and Russia press',
        ...refusal,
        above: { run: 'pressed', ask: refusesMoscow },
        low: 35,
        high: 100,
      },
    ],
  },
  {
    id: 2,
    what: 'the GNA accepts the same text',
    parts: [
      { what: 'of games in which it is asked', run: 'tripoli', ask: acceptsMoscow, low: 80, high: 100 },
    ],
  },
  {
    id: 3,
    what: 'the wide Berlin text is attended, without a ceasefire of the LNA',
    parts: [{ what: 'of all games', run: 'tripoli', ask: attendsBerlin, low: 60, high: 90 }],
  },
  {
    id: 4,
    what: 'the LNA later joins military talks of the UN that oblige it to little',
    parts: [
      {
        what: 'of games in which it was asked in Moscow',
        run: 'tripoli',
        ask: joinsOfficers,
        low: 60,
        high: 100,
      },
    ],
  },
  {
    id: 5,
    what: 'with major Turkish aid the front before Tripoli is reversed by the end, without it rarely',
    parts: [
      { what: 'of games with such aid', run: 'tripoli', ask: reversedWithAid, low: 55, high: 85 },
      { what: 'of games without any', run: 'unaided', ask: reversed, low: 0, high: 25 },
    ],
  },
]

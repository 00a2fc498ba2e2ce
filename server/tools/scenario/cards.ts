/** Lines of a card that name postures, kinds of orders, packages, clients or questions that are not the seat's. */
import type { ScenarioFile, ScenarioSeat } from '../../../game/model/scenario.ts'
import { twice, unknown, type Problem } from './problem.ts'

interface Card {
  readonly file: ScenarioFile
  readonly seat: ScenarioSeat
  readonly place: string
}

const of = ({ place }: Card, what: string, known: readonly string[], at: string, values: readonly string[]) =>
  values
    .filter((value) => !known.includes(value))
    .map((value) => unknown(what, known, `${place}.${at}`, value))

function postures(card: Card): Problem[] {
  const { doctrine } = card.seat
  const known = doctrine.postures.map((each) => each.id)
  const lines = (['orders', 'offers', 'temper'] as const).flatMap((name) =>
    doctrine[name].flatMap((line, index) =>
      of(card, 'posture', known, `${name}.${index}.posture`, line.posture),
    ),
  )
  return [...twice(`${card.place}.postures`, known), ...lines]
}

function acts(card: Card): Problem[] {
  const { file, seat } = card
  const packages = file.packages.filter((each) => each.makers.includes(seat.id)).map((each) => each.id)
  return [
    ...of(card, 'seat of this card', [seat.id], 'seat', [seat.doctrine.seat]),
    ...seat.doctrine.orders.flatMap((line, index) =>
      of(card, 'order of this seat', seat.orders, `orders.${index}.order`, [line.order]),
    ),
    ...seat.doctrine.offers.flatMap((line, index) => [
      ...of(card, 'package that this seat may make', packages, `offers.${index}.package`, [line.package]),
      ...of(card, 'order of this seat', seat.orders, `offers.${index}.threat`, line.threat),
    ]),
  ]
}

function clients(card: Card): Problem[] {
  const { file, seat } = card
  const own = Object.keys(file.support[seat.id] ?? {})
  const covert = file.covertSupport[seat.id] ?? []
  return [
    ...(['stances', 'impose', 'supply'] as const).flatMap((name) =>
      seat.doctrine[name].flatMap((line, index) =>
        of(card, 'client of this seat', own, `${name}.${index}.client`, [line.client]),
      ),
    ),
    ...seat.doctrine.admit.flatMap((line, index) =>
      of(card, 'client that this seat supports covertly', covert, `admit.${index}.client`, [line.client]),
    ),
  ]
}

/** What events ask of the seat, and how it votes. */
function answers(card: Card): Problem[] {
  const { file, seat } = card
  const asked = file.events.flatMap(({ id, choices }) =>
    choices.flatMap((choice) => (choice.seat === seat.id ? [{ id, options: choice.options }] : [])),
  )
  const events = asked.map(({ id }) => id)
  const questions = seat.doctrine.choices.flatMap(({ event, option }, index) => {
    const options = asked.find(({ id }) => id === event)?.options.map(({ id }) => id)
    return options === undefined
      ? of(card, 'event that asks this seat', events, `choices.${index}.event`, [event])
      : of(card, `option of "${event}"`, options, `choices.${index}.option`, [option])
  })
  const voteless = seat.doctrine.votes.length > 0 && !file.vetoes.includes(seat.id)
  const votes: Problem[] = voteless
    ? [
        {
          path: `${card.place}.votes`,
          message: `"${seat.id}" has no vote before the UN`,
          mend: 'take the lines out, or name it among "vetoes"',
        },
      ]
    : []
  return [...questions, ...votes]
}

export function cardProblems(file: ScenarioFile, seat: ScenarioSeat, place: string): Problem[] {
  const card = { file, seat, place }
  return [...postures(card), ...acts(card), ...clients(card), ...answers(card)]
}

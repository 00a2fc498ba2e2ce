/** The tables of all orders and of all clauses, from their registries. */
import { clauseRules } from '../../../game/clauses/registry.ts'
import { families } from '../../../game/clauses/kind.ts'
import { clauseKinds, type ClauseKind } from '../../../game/model/clause.ts'
import { actors, type ActorId } from '../../../game/model/ids.ts'
import { orderKinds, type OrderKind } from '../../../game/model/order.ts'
import type { Language } from '../../../game/model/text.ts'
import { orderSteps } from '../../../game/orders/kind.ts'
import { leastCost, orderRules } from '../../../game/orders/registry.ts'
import { fileOf, scenarioIds, worldOf } from '../../../game/scenarios/worlds.ts'
import { word } from './game-words.ts'
import { c, decimal, table, type Cells } from './table.ts'
import { clauseWords, heads, stepWords } from './words.ts'

const world = worldOf('highway')
const byStep: ReadonlySet<OrderKind> = new Set([
  'deploy',
  'raise',
  'pmc',
  'raiseMilitia',
  'ferry',
  'airlift',
  'mobilise',
])
const aStep: Readonly<Record<Language, string>> = { en: 'a step', de: 'je Stufe' }
const yes: Readonly<Record<Language, string>> = { en: 'yes', de: 'ja' }

/** Who can give it in some scenario that ships. */
function givers(kind: OrderKind): readonly ActorId[] {
  const seats = scenarioIds.flatMap((id) => fileOf(id).seats).filter((seat) => seat.orders.includes(kind))
  return actors.filter((actor) => seats.some((seat) => seat.id === actor))
}

const anAct: Readonly<Record<Language, string>> = { en: 'by the act', de: 'je Handlung' }
const aPoint: Readonly<Record<Language, string>> = { en: 'a point', de: 'je Punkt' }

const cost = (kind: OrderKind, language: Language): string => {
  const least = String(leastCost(world, kind))
  if (kind === 'arena') return anAct[language]
  if (kind === 'finance') return `${least} ${aPoint[language]}`
  return byStep.has(kind) ? `${least} ${aStep[language]}` : least
}

const claims = (ids: readonly string[]): string =>
  ids.map((id) => (id === 'design' ? id : `\`${id}\``)).join(', ')

function orderRow(kind: OrderKind, language: Language): Cells {
  const rules = orderRules[kind]
  const who = (rules.own ?? givers(kind)).map((actor) => word(language, 'names', `actor.${actor}.name`))
  return [
    `**${word(language, 'rules', `order.name.${kind}`)}**`,
    who.join(', '),
    cost(kind, language),
    word(language, 'rules', `order.about.${kind}`),
    stepWords[rules.step][language],
    claims(rules.claims),
  ]
}

/** In the order of Resolution, and as the model lists them within a step. */
export function orderTable(language: Language): string {
  const sorted = [...orderKinds].sort(
    (a, b) => orderSteps.indexOf(orderRules[a].step) - orderSteps.indexOf(orderRules[b].step),
  )
  return table(
    heads.orders[language],
    sorted.map((kind) => orderRow(kind, language)),
  )
}

function clauseRow(kind: ClauseKind, language: Language): Cells {
  const rules = clauseRules[kind]
  return [
    rules.family,
    `**${word(language, 'rules', `clause.name.${kind}`)}**`,
    clauseWords[kind][language],
    word(language, 'rules', `clause.holds.${rules.holds}`),
    decimal(c.acceptance.weights[kind], language),
    rules.imposable ? yes[language] : '–',
    rules.classMode ? yes[language] : '–',
    claims(rules.claims),
  ]
}

export function clauseTable(language: Language): string {
  const sorted = [...clauseKinds].sort(
    (a, b) => families.indexOf(clauseRules[a].family) - families.indexOf(clauseRules[b].family),
  )
  return table(
    heads.clauses[language],
    sorted.map((kind) => clauseRow(kind, language)),
  )
}

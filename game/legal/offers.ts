/** Offers and answers: texts are built from a menu of clauses, one template a format. */
import { tablesOf } from '../board/formats.ts'
import { mostLeverage } from '../board/leverage.ts'
import { patronsOf } from '../board/patrons.ts'
import { stands } from '../board/battle.ts'
import { clauseRules } from '../clauses/registry.ts'
import { deadlines, item, one as turns, some } from '../clauses/parts.ts'
import { partiesOf } from '../clauses/repeal.ts'
import type { ClauseEntry } from '../clauses/kind.ts'
import type { Board } from '../model/board.ts'
import type { ClauseKind } from '../model/clause.ts'
import { actors, isPower, mayGuarantee, type ActorId, type FormatId } from '../model/ids.ts'
import { mostInText, stances, type Offer } from '../model/offer.ts'
import type { ItemTemplate, Param, Template } from '../model/template.ts'
import { isListed, mostCards, mostClauses, type World } from '../scenarios/world.ts'
import { once, onceFor } from '../talks/once.ts'
import { answerOf } from '../talks/signers.ts'
import { barredAnswer } from '../turn/answers.ts'
import { handlers } from '../turn/commands.ts'
import { barredKind, calledAlready, convenorOwes, tacitUntil } from '../turn/formatRules.ts'
import { cardsUsed, countersUsed } from '../turn/offers.ts'
import { barredRoof } from '../turn/roofs.ts'
import { below, one, template, type Asked } from './ask.ts'
import { withoutClashes } from './clashes.ts'
import { restrict } from './restrict.ts'

/** Who may sign a text of the format made by the seat: everybody it can name. */
function people({ world, board, seat }: Asked, format: FormatId): ActorId[] {
  switch (format) {
    case 'private':
    case 'bilateral':
      return world.seats.filter((each) => !isListed(world, each))
    case 'hotline':
      return [seat]
    default: {
      const table = board.tables.find((each) => each.format === format)
      return world.seats.filter(
        (each) => !isListed(world, each) && (each === table?.host || table?.invited.includes(each) === true),
      )
    }
  }
}

export interface Roof {
  readonly format: FormatId
  readonly people: readonly ActorId[]
  /** Listed groups are among them: the text has to say when it ends. */
  readonly tacit?: boolean
}

/** The formats under which the seat may put a text on the table now, and with whom. */
function roofs(asked: Asked): Roof[] {
  const { world, board, seat } = asked
  const formats: readonly FormatId[] = ['bilateral', 'private', ...tablesOf(world).toReversed()]
  const open = formats.map((format): Roof => ({ format, people: people(asked, format) }))
  if (world.seats.some((each) => isListed(world, each)))
    open.push({ format: 'private', people: [...world.seats], tacit: true })
  const lines = world.seats
    .filter((other) => other !== seat && isPower(other) && isPower(seat))
    .map((other) => ({ format: 'hotline' as const, people: [seat, other] }))
  return [...open, ...lines].filter(
    (roof) =>
      roof.people.includes(seat) &&
      roof.people.length > 1 &&
      barredRoof(world, board, seat, roof.format, roof.people) === null,
  )
}

/** An understanding with a listed group ends with this turn or the next. */
const ending = (world: World, board: Board): ItemTemplate =>
  item('expiry', [
    turns(
      'turn',
      deadlines(world, board).filter((turn) => turn <= tacitUntil(board)),
    ),
  ])

/** Whoever signed the older text has to be there. */
const repealable = ({ fixed }: ItemTemplate, people: readonly ActorId[]): boolean =>
  fixed['kind'] !== 'repeal' || partiesOf(String(fixed['agreement'])).every((each) => people.includes(each))

/** What a text by the seat may hold, by kind, before it is known who is there. */
type Menu = readonly { readonly kind: ClauseKind; readonly items: readonly ItemTemplate[] }[]

/** The convenor is named for what it can owe alone. */
function offered({ world, board, seat }: Asked, { kind, items }: ClauseEntry): ItemTemplate[] {
  const found = items(world, board, seat)
  if (convenorOwes.has(kind) || !world.seats.includes('convenor')) return found
  return restrict(
    found,
    actors.filter((actor) => actor !== 'convenor'),
  )
}

const menuOf = (asked: Asked): Menu =>
  Object.values(clauseRules)
    .filter(({ classMode }) => asked.world.scenario.mode === 'full' || classMode)
    .map((rules) => ({
      kind: rules.kind,
      items: withoutClashes(asked.world, asked.board, asked.seat, rules.against, offered(asked, rules)),
    }))

/** Parameters of a text: clauses from a menu, addressees, guarantors, leverage, orders shown. */
function textParams({ world, board, seat }: Asked, roof: Roof, menu: Menu): Param[] {
  const others = roof.people.filter((other) => other !== seat)
  const own = board.orders.filter((order) => order.seat === seat && stands(order)).map((order) => order.id)
  const kinds = menu.filter(
    ({ kind }) => barredKind(world, roof.format, kind) === null && (roof.tacit !== true || kind !== 'expiry'),
  )
  const always = roof.tacit === true ? [ending(world, board)] : []
  const found = kinds.flatMap(({ items }) => items.filter((each) => repealable(each, roof.people)))
  const of = restrict(found, roof.people)
  const least = always.length > 0 || of.some((each) => !each.free) ? 1 : 0
  const signers = world.c.formats.signers[roof.format]
  const guarantors = roof.format === 'private' ? [] : roof.people.filter(mayGuarantee)
  return [
    one('format', [roof.format]),
    some('to', others, Math.min(others.length, signers - 1), 6),
    {
      name: 'clauses',
      type: 'list',
      of,
      least,
      most: mostClauses(world),
      whole: mostInText,
      ...(always.length > 0 ? { always } : {}),
    },
    some('shows', own, 0, 4),
    some('guarantors', guarantors, 0, 4),
    {
      name: 'leverage',
      type: 'range',
      least: 0,
      // on two maps a text can carry less, where its places are: that is refused with the reason
      most: Math.min(world.c.cap.offerLeverage, mostLeverage(board, seat)),
    },
  ]
}

/** What offers and counters are made of: worked out when the seat may make any, and the same for all of them. */
export interface Paper {
  readonly roofs: () => readonly Roof[]
  readonly texts: (roof: Roof) => readonly Param[]
}

export function paperFor(asked: Asked): Paper {
  const menu = once(() => menuOf(asked))
  return {
    roofs: once(() => roofs(asked)),
    texts: onceFor((roof) => [...below('text', textParams(asked, roof, menu())), some('keep', [], 0, 0)]),
  }
}

export function offers(asked: Asked, paper: Paper): Template[] {
  const { world, board, seat } = asked
  const spent = cardsUsed(board, seat) >= mostCards(world)
  return paper
    .roofs()
    .filter(({ format }) => (format === 'hotline' ? !calledAlready(board, seat) : !spent))
    .map((roof) => template(asked, 'offer', {}, paper.texts(roof)))
}

export function answers(asked: Asked, offer: Offer, paper: Paper): Template[] {
  const { world, board, seat } = asked
  if (barredAnswer(board, seat, offer.id) !== null) return []
  const keep = [some('keep', [], 0, 0)]
  const found = [
    template(asked, 'sign', { offer: offer.id }, keep),
    template(asked, 'refuse', { offer: offer.id }),
  ]
  if (countersUsed(board, seat) >= world.c.cap.countersPerTurn) return found
  const roof = paper
    .roofs()
    .find((each) => each.format === offer.text.format && each.people.includes(offer.maker))
  if (roof === undefined) return found
  const params = paper
    .texts(roof)
    .map((param) =>
      param.name === 'text.to' && param.type === 'some' ? { ...param, each: [[offer.maker]] } : param,
    )
  return [...found, template(asked, 'counter', { offer: offer.id }, params)]
}

/** Commands without parameters, or with few: listed in full and asked one by one. */
export function pressures(asked: Asked, offer: Offer): Template[] {
  const { world, board, seat } = asked
  const legal = (type: 'withdraw' | 'carryOut' | 'climbDown') =>
    handlers[type].barred(world, board, seat, {
      type,
      turn: board.turn,
      phase: board.phase,
      offer: offer.id,
    }) === null
  const simple = (['withdraw', 'carryOut', 'climbDown'] as const)
    .filter(legal)
    .map((type) => template(asked, type, { offer: offer.id }))
  const clients = offer.signers.filter((client) => patronsOf(board, client).includes(seat))
  const voices = clients
    .filter((client) => answerOf(offer, client) === undefined && client !== offer.maker)
    .map((client) => template(asked, 'stance', { offer: offer.id, client }, [one('stance', stances)]))
  const impositions = clients
    .filter(
      (client) =>
        handlers.impose.barred(world, board, seat, {
          type: 'impose',
          turn: board.turn,
          phase: board.phase,
          offer: offer.id,
          client,
        }) === null,
    )
    .map((client) => template(asked, 'impose', { offer: offer.id, client }))
  return [...simple, ...(offer.signers.includes(seat) ? voices : []), ...impositions]
}

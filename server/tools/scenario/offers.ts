/**
 * Packages that nobody could ever put on a table. What play can change – who holds what, who is where, which motion is
 * open – is not held against them; what stays as it is for the whole game is.
 */
import { isTabled, mayCall } from '../../../game/board/formats.ts'
import { mindOf } from '../../../game/bots/card.ts'
import { textOf } from '../../../game/bots/texts.ts'
import { termsOf } from '../../../game/clauses/registry.ts'
import { effectsOf } from '../../../game/effects/script.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { isPower, pairOf, type ActorId, type FormatId } from '../../../game/model/ids.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import type { Refusal } from '../../../game/model/refusal.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import type { State } from '../../../game/model/state.ts'
import { resolve } from '../../../game/scenarios/variants.ts'
import { makeWorld, type World } from '../../../game/scenarios/world.ts'
import { coefficients } from '../../../game/coefficients/coefficients.ts'
import { groundOf } from '../../../game/theatres/ground.ts'
import { signersOf } from '../../../game/talks/signers.ts'
import { barredText } from '../../../game/turn/offerRules.ts'
import { setUp } from '../../../game/turn/setup.ts'
import type { Problem } from './problem.ts'

/** Reasons that no move of anybody takes away. */
const lasting: ReadonlySet<string> = new Set([
  'bankOfOthers',
  'clauseTwice',
  'committeeOfSyrians',
  'committeeOneSided',
  'convenorOwesNot',
  'councilOfFriends',
  'deadline',
  'fullModeOnly',
  'governsNobody',
  'guarantorNoPower',
  'hotLineNeedsPair',
  'listedSignsNothing',
  'needsInclusion',
  'needsNoTable',
  'noAircraft',
  'noBeneficiary',
  'noEmbargo',
  'noOutsider',
  'noParty',
  'noPower',
  'noSuchFormat',
  'noVoteThere',
  'notInPrivate',
  'notListed',
  'oneSided',
  'patrolNeedsPowers',
  'privateGuarantor',
  'recognisesAlready',
  'shareTooLarge',
  'tacitEnds',
  'toOneself',
  'tooFewSigners',
  'tooManyClauses',
  'unityOneSided',
  'namedTwice',
])

/** What helps against the commonest; the rest speaks for itself. */
const mends: Readonly<Record<string, string>> = {
  clauseTwice: 'make one clause of the two',
  fullModeOnly: 'take the clause out, or add a variant in full mode',
  guarantorNoPower: 'name powers, or the convenor',
  noAircraft: 'name seats that have the order "air"',
}
const anyMend = 'change or take out what the table refuses, or name makers who could put it there'

const said = ({ code, params, rule }: Refusal): string => `${code} ${JSON.stringify(params)} (${rule})`

/** As if everybody it takes sat at a table of the format. */
function around(state: State, { format }: OfferText, people: readonly ActorId[]): State {
  const [host] = people
  const tables =
    host === undefined ? [] : [{ format, host, invited: people.slice(1), seated: [...people], left: [] }]
  return { ...state, tables }
}

/** The lasting reason against the text; with `at`, against one of its clauses. */
interface Bar {
  readonly why: Refusal
  readonly at?: number
}

function barredOf(world: World, state: State, maker: ActorId, text: OfferText): Bar | null {
  const board = around(state, text, signersOf(maker, text))
  const whole = barredText(world, board, maker, text)
  if (whole === null) return null
  const own = (clause: Clause) =>
    termsOf(clause).barred(world, board, maker, clause) ??
    (world.scenario.mode === 'class' && !termsOf(clause).classMode ? whole : null)
  const at = text.clauses.findIndex((clause) => lasting.has(own(clause)?.code ?? ''))
  const clause = text.clauses[at]
  if (clause !== undefined) return { why: own(clause) ?? whole, at }
  return lasting.has(whole.code) ? { why: whole } : null
}

/** Whether somebody, or an event, can open a table of the format; the telephone needs a pair that is tracked. */
function hasRoof(file: ScenarioFile, world: World, format: FormatId, people: readonly ActorId[]): boolean {
  if (format === 'hotline') {
    const [a, b] = people
    return a !== undefined && b !== undefined && isPower(a) && isPower(b) && pairOf(a, b) in file.tension
  }
  if (!isTabled(format)) return true
  const called = file.seats.some(({ id, orders }) => orders.includes('convene') && mayCall(world, id, format))
  const opened = file.events.some((event) =>
    [...effectsOf(event)].some(({ effect }) => effect.do === 'table' && effect.format === format),
  )
  return called || opened
}

/** Nothing lies on the table, nothing has been agreed. */
const bare = (file: ScenarioFile): ScenarioFile => ({ ...file, sealed: [], opening: [], agreements: [] })

/** Whole games in each mode; nobody looks at packages under other readings. */
const worldsOf = (file: ScenarioFile): World[] =>
  file.variants
    .filter(({ historyOf }) => historyOf === undefined)
    .map(({ id }) => makeWorld(resolve(bare(file), id, {}), groundOf(file), coefficients))

interface Try {
  readonly maker: ActorId
  readonly roof: boolean
  readonly bar: Bar | null
}

function triesOf(file: ScenarioFile, world: World, state: State): (id: string, maker: ActorId) => Try[] {
  return (id, maker) => {
    const text = textOf(mindOf(world, state, maker, []), { package: id, leverage: 0, threat: [] })
    if (text === null) return []
    const roof = hasRoof(file, world, text.format, signersOf(maker, text))
    return [{ maker, roof, bar: barredOf(world, state, maker, text) }]
  }
}

const noRoof = (place: string, id: string, format: FormatId): Problem => ({
  path: `${place}.format`,
  message: `"${id}" can never be offered: no table of the format "${format}" is ever opened`,
  mend: 'give "convene" to somebody who may call it, open it by an event, or name another format',
})

const refused = (place: string, id: string, maker: ActorId, { why, at }: Bar): Problem => ({
  path: at === undefined ? place : `${place}.clauses.${at}`,
  message: `"${id}" can never be offered: to ${maker} the rules say ${said(why)}`,
  mend: mends[why.code] ?? anyMend,
})

export function offerProblems(file: ScenarioFile): Problem[] {
  const played = worldsOf(file).map((world) => triesOf(file, world, setUp(world, 'validate').state))
  return file.packages.flatMap(({ id, makers, format }, index) => {
    const tries = makers.flatMap((maker) => played.flatMap((of) => of(id, maker)))
    if (tries.some(({ roof, bar }) => roof && bar === null)) return []
    const place = `packages.${index}`
    const last = tries.findLast(({ bar }) => bar !== null)
    if (last?.bar === undefined || last.bar === null || tries.some(({ bar }) => bar === null))
      return [noRoof(place, id, format)]
    return [refused(place, id, last.maker, last.bar)]
  })
}

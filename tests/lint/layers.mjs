/**
 * The layers of the house, in one table. The linter's rule `house/layers` reads it, and
 * tests/lint/layers.test.ts proves a refusal for every pair that the table forbids.
 */

/**
 * A step of the ladder of game/. Its parts, folders or files of game/, import from every step before it.
 * They don't import each other, unless the step is one thing in several files (`together`).
 * @typedef {{ parts: readonly string[], does: string, together?: boolean }} Step
 */

/** @type {readonly Step[]} */
export const gameSteps = [
  { parts: ['model'], does: 'the types and schemas of the state' },
  { parts: ['coefficients'], does: 'every number of the model, with its reason' },
  { parts: ['sources'], does: 'the claims that rules and numbers cite' },
  { parts: ['theatres'], does: 'areas, routes and geometry' },
  { parts: ['arenas'], does: 'modules of arenas off the map, and their data' },
  { parts: ['scenarios'], does: 'the scenario schema and the scenarios' },
  { parts: ['board'], does: 'what several rules ask of the board' },
  { parts: ['acts'], does: 'what several rules do to the state: losses, capture, displacement, incidents' },
  { parts: ['orders', 'clauses'], does: 'one file a kind; orders and clauses meet only on the board' },
  { parts: ['effects'], does: 'the vocabulary of scripted events and injects' },
  { parts: ['aftermath'], does: 'the hazard model' },
  { parts: ['talks'], does: 'offers, tables, formats and imposition' },
  { parts: ['seats'], does: 'one file a seat: aims, special orders, doctrine' },
  { parts: ['turn'], does: 'the turn, top to bottom' },
  {
    parts: ['apply.ts', 'legal', 'legal.ts', 'par.ts', 'preview.ts', 'view.ts'],
    does: 'the contract with everybody outside the rules',
    together: true,
  },
  { parts: ['bots'], does: 'players that see only what the contract shows them' },
  { parts: ['debrief'], does: 'what the record of a match teaches' },
  {
    parts: ['module.ts', 'shell.ts'],
    does: 'the doors of the rules: for scripts and for boardgame.io',
    together: true,
  },
]

/** zod/mini and not zod, because the rules go to the browser. */
const gamePackages = ['zod/mini']

/** @typedef {{ file: string, target: string | null, specifier: string, typeOnly: boolean }} Import */

/** @param {string} name @param {readonly string[]} packages */
const isOneOf = (name, packages) => packages.some((known) => name === known || name.startsWith(`${known}/`))

/** @param {string} file */
const folder = (file) => file.split('/')[0] ?? ''

/** The part of game/ that a file belongs to: a folder or a file at its root. @param {string} file */
export const gamePart = (file) => file.split('/')[1] ?? ''

/** @param {string} part */
const rankOf = (part) => gameSteps.findIndex((step) => step.parts.includes(part))

/** @param {string} part @returns {string} */
const doesOf = (part) => gameSteps[rankOf(part)]?.does ?? 'not in the table'

/** @param {string} from @param {string} to @returns {string | null} */
function refuseWithinGame(from, to) {
  if (from === to) return null
  for (const part of [from, to]) {
    if (rankOf(part) < 0)
      return `game/${part} has no place in the table of tests/lint/layers.mjs yet: give it one.`
  }
  if (rankOf(to) < rankOf(from)) return null
  if (rankOf(to) === rankOf(from) && gameSteps[rankOf(to)]?.together === true) return null
  return `game/${from} may not import game/${to} (${doesOf(to)}): imports go down only, and each part of the rules can be read without those above it.`
}

/** @param {Import} it @returns {string | null} */
function refuseFromGame({ file, target, specifier, typeOnly }) {
  const part = gamePart(file)
  if (target === null) {
    if (gamePackages.includes(specifier)) return null
    if (part === 'shell.ts' && typeOnly && isOneOf(specifier, ['boardgame.io'])) return null
    return 'The rules are pure: of packages only zod/mini (and types of boardgame.io in game/shell.ts). I/O, clock and frameworks belong to server/ and client/.'
  }
  if (folder(target) !== 'game')
    return 'game/ is the bottom of the house: client and server import it, never the other way round.'
  return refuseWithinGame(part, gamePart(target))
}

/** @param {Import} it @returns {string | null} */
function refuseFromClient({ target, specifier }) {
  if (target === null) {
    if (specifier.startsWith('node:')) return 'The client runs in a browser: no node: module.'
    if (specifier === 'zod') return 'The browser gets zod/mini, which is a fraction of zod.'
    if (isOneOf(specifier, ['boardgame.io'])) {
      return 'No boardgame.io in the browser: the view comes as slices into one store (docs/decisions/0003-views-as-slices.md).'
    }
    return null
  }
  if (['client', 'game'].includes(folder(target))) return null
  return 'client/ imports game/ (the messages of the socket too: game/model/wire.ts) and itself, nothing else of the house.'
}

const pages = [
  'react',
  'react-dom',
  'react-i18next',
  'react-aria-components',
  'motion',
  'wouter',
  'd3-zoom',
  'd3-selection',
  'd3-transition',
]

/** @param {Import} it @returns {string | null} */
function refuseFromServer({ file, target, specifier, typeOnly }) {
  if (target === null) {
    if (isOneOf(specifier, pages))
      return 'The server draws no page: React and what belongs to it stay in client/.'
    if (isOneOf(specifier, ['boardgame.io']) && !typeOnly) {
      return 'Import types only; values come through the one adapter with createRequire, since plain Node cannot import these subpaths.'
    }
    return null
  }
  if (!['server', 'game'].includes(folder(target)))
    return 'server/ imports game/ and itself, nothing else of the house.'
  const tools = 'server/tools/'
  if (target.startsWith(tools) && !file.startsWith(tools)) {
    return "server/tools/ is for the command line and uses developers' packages, which the running server does not have."
  }
  return null
}

/**
 * Why this import is refused, or null. `file` and `target` are paths from the root of the repository;
 * `target` is null where a package is imported.
 * @param {Import} it
 * @returns {string | null}
 */
export function refuse(it) {
  switch (folder(it.file)) {
    case 'game':
      return refuseFromGame(it)
    case 'client':
      return refuseFromClient(it)
    case 'server':
      return refuseFromServer(it)
    default:
      return null
  }
}

/**
 * What axe looks at. The gate has twenty minutes: without AXE=all (`npm run axe`) the states are left out that show the
 * parts of another one with other content.
 */
import { inside } from './inside.ts'
import { outside } from './outside.ts'
import type { Moment, TableName } from './scenes.ts'
import type { Screen } from './screen.ts'
import { taught } from './taught.ts'

/** The parts of another state, with other content or in another scenario. */
const alike = new Set([
  'join-wrong-code',
  'talks-why',
  'planning-stack',
  'resolution-sum',
  'resolution-arrows',
  'log-nothing',
  'names-arabic',
  'teach-person-lobby',
  'teach-drafts',
  'teach-record',
  'teach-device',
  'device',
])
/** Of the large scenario at its shorter length one state is enough; at its full length those with the most in them. */
const large = [
  'idlib-talks',
  'full-talks-build',
  'full-planning-order',
  'full-zones',
  'full-end',
  'libya-area',
  'both-orders',
  'both-wall',
]
/** Laid out anew on a phone: one of each kind. */
export const onPhone: readonly string[] = [
  'front-games',
  'talks',
  'talks-built',
  'planning-area',
  'resolution-battle',
  'log',
  'lesson',
  'full-planning',
  'full-end',
  'teach-cables',
  'teach-as',
  'cables-thread',
]
const isAlike = ({ name }: Screen) =>
  alike.has(name) || (/^(?:idlib|full|libya|both)-/.test(name) && !large.includes(name))

const all = [...outside, ...inside, ...taught]
const whole = process.env['AXE'] === 'all'
export const chosen: readonly Screen[] = whole ? all : all.filter((screen) => !isAlike(screen))

/** Which positions they show. */
export const isShown = (table: TableName, moment: Moment): boolean =>
  chosen.some((screen) => screen.table === table && screen.moment === moment)

/** Fewer games than `npm run screens` looks through: what is checked here does not depend on the last counter. */
export const games = { highway: 8, class: 2, full: 2, libya: 1, both: 1 }

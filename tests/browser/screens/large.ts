/** Screens of the large scenario, at both of its lengths. */
import type { Page } from 'playwright'
import type { TableName } from './scenes.ts'
import type { Screen } from './screen.ts'
import {
  arabicNames,
  draftOrder,
  fillOffer,
  gameOf,
  openAdviser,
  openLegend,
  openLog,
  openStack,
  openZones,
  startOffer,
  tab,
  toBattle,
} from './ways.ts'

const german: Partial<Screen> = { german: true }

const states = [
  ['opening', 'opening'],
  ['talks', 'talks', undefined, german],
  ['talks-build', 'talks', startOffer],
  ['talks-built', 'talks', fillOffer],
  ['planning', 'planning', undefined, german],
  ['planning-order', 'planning', draftOrder],
  ['adviser', 'planning', openAdviser],
  ['stack', 'planning', openStack],
  ['resolution', 'resolution', toBattle],
  ['orders', 'talks', (page: Page) => tab(page, 'orders')],
  ['log', 'resolution', openLog],
  ['legend', 'planning', openLegend],
  ['zones', 'talks', openZones],
  ['names-arabic', 'planning', undefined, arabicNames],
  ['end', 'end', undefined, german],
] as const

const large = (name: string, table: TableName): Screen[] =>
  states.map(([part, moment, then, more]) => gameOf(`${name}-${part}`, [table, moment], then, more))

export const largeScreens: readonly Screen[] = [...large('idlib', 'class'), ...large('full', 'full')]

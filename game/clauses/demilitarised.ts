/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, nothing, running } from './kind.ts'

export const demilitarised = define('demilitarised', {
  claims: ['design'],
  bites: false,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'SEP',
  imposable: false,
  obligors: ({ obligors }) => [...obligors],
  areas: () => [],
  barred: () => refuse('noParty', 'R12'),
  forbids: () => false,
  items: () => [],
  sign: nothing,
  resolve: nothing,
  judge: () => running,
})

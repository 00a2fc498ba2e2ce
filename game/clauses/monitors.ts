/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, nothing, running } from './kind.ts'

export const monitors = define('monitors', {
  claims: ['design'],
  bites: false,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'VER',
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

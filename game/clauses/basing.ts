/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, nothing, running } from './kind.ts'

export const basing = define('basing', {
  claims: ['design'],
  bites: false,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'honour',
  family: 'EXT',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: () => [],
  barred: () => refuse('noParty', 'R12'),
  forbids: () => false,
  items: () => [],
  sign: nothing,
  resolve: nothing,
  judge: () => running,
})

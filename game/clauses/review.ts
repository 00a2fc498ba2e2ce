/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, nothing, running } from './kind.ts'

export const review = define('review', {
  claims: ['design'],
  bites: false,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'IMPL',
  imposable: false,
  obligors: () => [],
  areas: () => [],
  barred: () => refuse('noParty', 'R12'),
  forbids: () => false,
  items: () => [],
  sign: nothing,
  resolve: nothing,
  judge: () => running,
})

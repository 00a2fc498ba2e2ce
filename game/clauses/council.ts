/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, nothing, running } from './kind.ts'

export const council = define('council', {
  claims: ['design'],
  bites: false,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'honour',
  family: 'GOV',
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

/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const sanction = define('sanction', {
  step: 'supply',
  claims: ['design'],
  own: ['us'],
  cost: (world) => world.c.cost.sanction,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

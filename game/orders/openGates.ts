/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const openGates = define('openGates', {
  step: 'supply',
  claims: ['design'],
  own: ['turkey'],
  cost: (world) => world.c.cost.openGates,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

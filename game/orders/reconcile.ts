/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const reconcile = define('reconcile', {
  step: 'political',
  claims: ['design'],
  own: ['russia'],
  cost: (world) => world.c.cost.reconcile,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

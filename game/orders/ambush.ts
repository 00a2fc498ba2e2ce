/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const ambush = define('ambush', {
  step: 'fortify',
  claims: ['design'],
  own: ['opposition'],
  cost: (world) => world.c.cost.ambush,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

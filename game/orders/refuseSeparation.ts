/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const refuseSeparation = define('refuseSeparation', {
  step: 'supply',
  claims: ['design'],
  own: ['opposition'],
  cost: (world) => world.c.cost.refuseSeparation,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

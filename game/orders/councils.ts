/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const councils = define('councils', {
  step: 'political',
  claims: ['design'],
  own: ['opposition'],
  cost: (world) => world.c.cost.councils,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const delegation = define('delegation', {
  step: 'political',
  claims: ['design'],
  own: ['damascus'],
  cost: (world) => world.c.cost.delegation,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

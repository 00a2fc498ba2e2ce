/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const support = define('support', {
  step: 'battles',
  claims: ['design'],
  cost: (world) => world.c.cost.support,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

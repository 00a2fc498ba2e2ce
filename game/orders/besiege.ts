/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const besiege = define('besiege', {
  step: 'air',
  claims: ['design'],
  own: ['damascus'],
  cost: (world) => world.c.cost.besiege,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

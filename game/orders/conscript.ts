/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const conscript = define('conscript', {
  step: 'moves',
  claims: ['design'],
  own: ['damascus'],
  cost: (world) => world.c.cost.conscript,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

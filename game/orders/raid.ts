/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const raid = define('raid', {
  step: 'covert',
  claims: ['design'],
  cost: (world) => world.c.cost.raid,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

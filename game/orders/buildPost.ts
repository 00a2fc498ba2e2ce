/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const buildPost = define('buildPost', {
  step: 'moves',
  claims: ['design'],
  own: ['turkey'],
  cost: (world) => world.c.cost.buildPost,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

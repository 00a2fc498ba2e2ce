/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const pullOut = define('pullOut', {
  step: 'moves',
  claims: ['design'],
  own: ['us'],
  cost: (world) => world.c.cost.pullOut,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

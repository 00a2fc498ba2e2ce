/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const strikeLeader = define('strikeLeader', {
  step: 'covert',
  claims: ['design'],
  own: ['us'],
  cost: (world) => world.c.cost.strikeLeader,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

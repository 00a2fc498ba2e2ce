/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const axis = define('axis', {
  step: 'battles',
  claims: ['design'],
  own: ['iran'],
  cost: (world) => world.c.cost.axis,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const raiseSteps = define('raise', {
  step: 'moves',
  claims: ['design'],
  cost: (world, { steps }) => world.c.cost.raiseStep * steps,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

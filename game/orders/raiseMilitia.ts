/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const raiseMilitia = define('raiseMilitia', {
  step: 'moves',
  claims: ['design'],
  own: ['iran'],
  cost: (world, { steps }) => world.c.cost.raiseMilitiaStep * steps,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

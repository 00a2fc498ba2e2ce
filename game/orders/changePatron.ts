/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const changePatron = define('changePatron', {
  step: 'political',
  claims: ['design'],
  own: ['sdf'],
  cost: (world) => world.c.cost.changePatron,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

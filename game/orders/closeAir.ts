/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const closeAir = define('closeAir', {
  step: 'fortify',
  claims: ['design'],
  cost: (world) => world.c.cost.closeAir,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

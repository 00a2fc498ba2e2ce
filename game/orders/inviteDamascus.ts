/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const inviteDamascus = define('inviteDamascus', {
  step: 'moves',
  claims: ['design'],
  own: ['sdf'],
  cost: (world) => world.c.cost.inviteDamascus,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

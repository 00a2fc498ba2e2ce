/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const attest = define('attest', {
  step: 'political',
  claims: ['design'],
  own: ['us'],
  cost: (world) => world.c.cost.attest,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const proxyStrike = define('proxyStrike', {
  step: 'covert',
  claims: ['design'],
  own: ['iran'],
  cost: (world) => world.c.cost.proxyStrike,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

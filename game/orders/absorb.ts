/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const absorb = define('absorb', {
  step: 'covert',
  claims: ['design'],
  own: ['hts'],
  cost: (world) => world.c.cost.absorb,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const rebrand = define('rebrand', {
  step: 'political',
  claims: ['design'],
  own: ['hts'],
  cost: (world) => world.c.cost.rebrand,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

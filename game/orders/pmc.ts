/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const pmc = define('pmc', {
  step: 'moves',
  claims: ['design'],
  own: ['russia'],
  cost: (world, { steps }) => world.c.cost.pmcStep * steps,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

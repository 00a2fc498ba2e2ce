/** Not written yet. */
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

export const droneRaid = define('droneRaid', {
  step: 'covert',
  claims: ['design'],
  own: ['hts'],
  cost: (world) => world.c.cost.droneRaid,
  barred: () => refuse('notYourKind', 'R6'),
  params: () => null,
  ...placeless,
  carryOut: () => undefined,
})

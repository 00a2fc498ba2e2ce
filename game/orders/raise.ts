/** Raise: new steps, one or two, where enough people live. */
import { define } from './kind.ts'
import { levy } from './levy.ts'

export const raiseSteps = define('raise', {
  ...levy({ price: ({ c }) => c.cost.raiseStep, told: 'raised' }),
  claims: ['design'],
})

/** Everything that cites claims, from wherever it is declared. */
import { readFileSync } from 'node:fs'
import { arenaIds, moduleOf } from '../../../game/arenas/modules.ts'
import { clauseRules } from '../../../game/clauses/registry.ts'
import { orderRules } from '../../../game/orders/registry.ts'
import { fileOf, scenarioIds } from '../../../game/scenarios/worlds.ts'
import {
  fromArena,
  fromCoefficients,
  fromKinds,
  fromRules,
  fromScenario,
  trailOf,
  type Trail,
} from '../../../game/sources/trace.ts'

/** The file itself: the rules read its numbers without their reasons. */
const reasons = (): unknown =>
  JSON.parse(readFileSync(new URL('../../../game/coefficients/coefficients.json', import.meta.url), 'utf8'))

export const collect = (): Trail =>
  trailOf([
    ...fromRules(),
    ...fromKinds('order', orderRules),
    ...fromKinds('clause', clauseRules),
    ...fromCoefficients(reasons()),
    ...arenaIds.flatMap((id) => moduleOf(id) ?? []).flatMap(fromArena),
    ...scenarioIds.flatMap((id) => fromScenario(fileOf(id))),
  ])

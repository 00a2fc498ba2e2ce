/** Planning: what Damascus sees of its attack on Saraqib, and what the attack will meet. */
import { attackOf, odds } from '../../../../game/board/battle.ts'
import { reinforced } from '../../../../game/board/coming.ts'
import { knownTo } from '../../../../game/board/knowledge.ts'
import type { Odds } from '../../../../game/model/wire.ts'
import type { OrderSpec } from '../../../../game/model/order.ts'
import { previewOrder } from '../../../../game/preview.ts'
import { perCent, planning, only, rounded, type Figures } from './game.ts'

const attack: OrderSpec = {
  kind: 'offensive',
  from: 'maarrat',
  target: 'saraqib',
  formations: ['damascus-maarrat-1', 'damascus-maarrat-2'],
}

/** One part of the odds: of an actor, where several have such a part. */
const partOf = (parts: Odds['attackParts'], key: string, actor?: string): number =>
  only(
    parts.find(
      (each) => each.key === `odds.${key}` && (actor === undefined || each.params['actor'] === actor),
    ),
  ).value

export function planningFigures(): Figures {
  const { world, state, seat, tell } = planning()
  const had = seat('damascus').materiel
  const preview = previewOrder(world, state, 'damascus', attack)
  const seen = only(preview.odds)
  tell('damascus', { type: 'seal', order: attack, confirmed: false })
  tell('russia', { type: 'seal', order: { kind: 'air', target: 'saraqib' }, confirmed: false })
  tell('turkey', { type: 'seal', order: { kind: 'deploy', area: 'saraqib', steps: 2 }, confirmed: false })
  tell('turkey', { type: 'seal', order: { kind: 'stand', area: 'saraqib' }, confirmed: false })
  const sealed = only(state.orders.find((order) => order.seat === 'damascus'))
  const real = only(attackOf(state, sealed))
  const now = odds(world, reinforced(state), real)
  return {
    had,
    cost: preview.cost,
    left: seat('damascus').materiel,
    steps: partOf(now.attackParts, 'steps', 'damascus'),
    support: partOf(seen.attackParts, 'support'),
    air: partOf(now.attackParts, 'air'),
    opposition: partOf(seen.defenceParts, 'steps', 'opposition'),
    hts: partOf(seen.defenceParts, 'steps', 'hts'),
    town: partOf(seen.defenceParts, 'terrain'),
    stand: partOf(now.defenceParts, 'stand'),
    seenAttack: seen.attack,
    seenDefence: seen.defence,
    seenRatio: rounded(seen.attack / seen.defence),
    seenTakes: perCent(seen.takes),
    attack: now.attack,
    defence: now.defence,
    ratio: rounded(now.attack / now.defence),
    row: now.results.join(''),
    takes: perCent(now.takes),
    turkeyLeft: seat('turkey').materiel,
    known: knownTo(state, 'damascus').orders.length,
  }
}

/** Every kind of effect, by name. */
import type { Play } from '../acts/play.ts'
import type { Effect, EffectKind } from '../model/effect.ts'
import { arena, blockade, ferryPool, invite } from './abroad.ts'
import { hotLine, momentum, support, tension } from './bonds.ts'
import { arrive, control, leave, loss } from './forces.ts'
import { define, type EffectEntry, type Scripted } from './kind.ts'
import { endorse, motion, sanction, table } from './law.ts'
import { level, leverage, materiel, reserve } from './levels.ts'
import { aid, arrivals, displace, grievance } from './people.ts'

const event = define('event', {
  names: { id: 'event' },
  carryOut: (_play, { id }, { happen }) => happen(id),
})

export const effectRules: Readonly<Record<EffectKind, EffectEntry>> = {
  level,
  materiel,
  reserve,
  leverage,
  support,
  tension,
  momentum,
  arrive,
  leave,
  loss,
  control,
  displace,
  arrivals,
  grievance,
  motion,
  endorse,
  table,
  sanction,
  aid,
  hotLine,
  ferryPool,
  blockade,
  invite,
  arena,
  event,
}

/** In the script's order. */
export function carryOutAll(play: Play, effects: readonly Effect[], scripted: Scripted): void {
  for (const effect of effects) effectRules[effect.do].carryOut(play, effect, scripted)
}

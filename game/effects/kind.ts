/** What every kind of effect says about itself: what it names, for whoever checks a scenario, and what it does. */
import type { Play } from '../acts/play.ts'
import type { Effect, EffectKind } from '../model/effect.ts'

/** `mover`: an actor whose momentum the scenario counts; `pair`: one whose tension it tracks. */
export type Named = 'seat' | 'actor' | 'mover' | 'area' | 'pair' | 'exit' | 'event'

/** The script that an effect belongs to. */
export interface Scripted {
  readonly event: string
  /** The turn that a loss is dated: its victim answers for it in the Planning after that turn. */
  readonly dated: number
  /** Another event happens now. */
  readonly happen: (event: string) => void
}

/** The parts of the union are looked at one by one: some kinds share a form. */
export type EffectOf<K extends EffectKind> = Effect extends infer E
  ? E extends { do: EffectKind }
    ? K extends E['do']
      ? E & { do: K }
      : never
    : never
  : never

export interface EffectRules<E> {
  /** Fields that point at something of the scenario, one or a list. */
  readonly names: Readonly<Partial<Record<keyof E & string, Named>>>
  /** Clamped and told; what has become impossible is left out. */
  readonly carryOut: (play: Play, effect: E, scripted: Scripted) => void
}

export interface EffectEntry {
  readonly kind: EffectKind
  readonly names: Readonly<Record<string, Named>>
  readonly carryOut: (play: Play, effect: Effect, scripted: Scripted) => void
}

/** Binds the rules of one kind, so that a table of all kinds can be asked with any effect. */
export function define<K extends EffectKind>(kind: K, rules: EffectRules<EffectOf<K>>): EffectEntry {
  const isOwn = (effect: Effect): effect is Effect & EffectOf<K> => effect.do === kind
  const names: Record<string, Named> = {}
  for (const [field, named] of Object.entries<Named | undefined>(rules.names))
    if (named !== undefined) names[field] = named
  return {
    kind,
    names,
    carryOut: (play, effect, scripted) => {
      if (!isOwn(effect)) throw new Error(`${effect.do} given to ${kind}`)
      rules.carryOut(play, effect, scripted)
    },
  }
}

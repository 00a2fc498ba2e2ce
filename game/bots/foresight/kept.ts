/** Answers that hang on their arguments alone, kept for as long as they are likely to be asked again. */
import { hash } from '../../board/rng.ts'
import type { World } from '../../scenarios/world.ts'

/** At most so many at a time in one world: the oldest goes first. */
const most = 48

/** The function, remembering its last answers by world and by the text that `nameOf` makes of what it is asked. */
export function kept<A extends { readonly world: World }, R>(
  nameOf: (asked: A) => string,
  work: (asked: A) => R,
): (asked: A) => R {
  const worlds = new WeakMap<World, Map<string, R>>()
  return (asked) => {
    const known = worlds.get(asked.world) ?? new Map<string, R>()
    worlds.set(asked.world, known)
    const name = nameOf(asked)
    const found = known.get(name)
    if (found !== undefined) return found
    const answer = work(asked)
    for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - most))) known.delete(oldest)
    known.set(name, answer)
    return answer
  }
}

/** Short, and the same for the same text: two of its words differ for different texts. */
export const digest = (text: string): string => `${hash(text, 1)}.${hash(text, 2)}.${text.length}`

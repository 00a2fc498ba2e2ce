import { useGame, useScenario, useView } from '../store/GameContext.tsx'
import { hasLesson, isOpen, useLessonMemory } from './memory.ts'

/** Whether this seat could be taught here, and whether it is. */
export function useLesson(): { readonly there: boolean; readonly open: boolean } {
  const match = useGame((state) => state.match)
  const { viewer } = useView()
  const { id } = useScenario()
  const there = hasLesson(id, viewer)
  const memory = useLessonMemory(match)
  return { there, open: there && isOpen(memory) }
}

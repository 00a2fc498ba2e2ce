import { actors, type ActorId } from '../../game/model/ids.ts'
import { useView } from '../store/GameContext.tsx'

/** The seat that we sit in; null for an observer. */
export function useSeat(): ActorId | null {
  const { viewer } = useView()
  return actors.find((actor) => actor === viewer) ?? null
}

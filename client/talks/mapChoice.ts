/** One part of the panel at a time may ask for areas on the map; the others leave it alone. */
import { createContext, use, useEffect, useMemo, useRef } from 'react'
import type { AreaId } from '../../game/model/ids.ts'

export interface AreaChoice {
  readonly options: readonly AreaId[]
  readonly chosen: readonly AreaId[]
  readonly prompt: string
  readonly onChoose: (area: AreaId) => void
  readonly onLeave: () => void
}

export const AreaChoiceContext = createContext<(choice: AreaChoice | null) => void>(() => undefined)

/** While `active`, a tap on one of the areas on the map counts as a tap in the list. */
export function useAreaChoice(active: boolean, choice: AreaChoice): void {
  const set = use(AreaChoiceContext)
  const latest = useRef(choice)
  useEffect(() => {
    latest.current = choice
  })
  const options = choice.options.join(' ')
  const chosen = choice.chosen.join(' ')
  const { prompt } = choice
  const steady = useMemo(
    (): AreaChoice => ({
      options: options.split(' '),
      chosen: chosen.split(' '),
      prompt,
      onChoose: (area) => latest.current.onChoose(area),
      onLeave: () => latest.current.onLeave(),
    }),
    [options, chosen, prompt],
  )
  useEffect(() => {
    if (!active) return
    set(steady)
    return () => set(null)
  }, [active, set, steady])
}

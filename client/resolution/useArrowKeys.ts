/** Arrow keys go from step to step, wherever nothing else wants them. */
import { useEffect } from 'react'
import { useStable } from '../map/useStable.ts'

/** Fields, choices, tabs and the map have arrow keys of their own. */
const taken = 'input, select, textarea, [role=tab], [role=radio], dialog, .map-field'

export function useArrowKeys(at: number, go: (at: number) => void): void {
  const onKey = useStable((event: KeyboardEvent) => {
    const { target, key } = event
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (target instanceof Element && target.closest(taken) !== null) return
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    event.preventDefault()
    go(key === forward ? at + 1 : at - 1)
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onKey])
}

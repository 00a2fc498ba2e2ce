/** How much of what there is to tell fits on the wall: nothing is scrolled there, and nothing is cut in half. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** The last level tells the least. */
export const mostTight = 5

/** Columns run over sideways. */
const overflows = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1

/** A level from 0, everything, upwards until the box no longer overflows. Starts anew when `what` or the window changes. */
export function useRoom(what: string): { box: RefObject<HTMLDivElement | null>; tight: number } {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState('')
  const [found, setFound] = useState({ for: '', tight: 0 })
  const now = `${what}|${size}`
  const tight = found.for === now ? found.tight : 0
  useLayoutEffect(() => {
    const { current } = box
    if (current !== null && tight < mostTight && overflows(current)) setFound({ for: now, tight: tight + 1 })
  }, [now, tight])
  useLayoutEffect(() => {
    const measure = () => setSize(`${String(innerWidth)}x${String(innerHeight)}`)
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return { box, tight }
}

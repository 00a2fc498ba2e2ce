import { useEffect, type RefObject } from 'react'

/** Opens a panel at its top: the one before it may have been scrolled. */
export function useTop(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    inside.current?.closest('.panel-body')?.scrollTo({ top: 0 })
  }, [inside])
}

/** Moves focus and sight to what has just appeared. */
export function useArrival(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    element.current?.focus({ preventScroll: true })
    element.current?.scrollIntoView({ block: 'nearest' })
  }, [element])
}

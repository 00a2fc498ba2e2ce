import { useEffect, type RefObject } from 'react'

/** Opens a panel at its top: the one before it may have been scrolled. */
export function useTop(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    inside.current?.closest('.panel-body')?.scrollTo({ top: 0 })
  }, [inside])
}

/** Moves focus and sight to what has just appeared. */
export function useArrival(element: RefObject<HTMLElement | null>, whole: boolean): void {
  useEffect(() => {
    element.current?.focus({ preventScroll: true })
  }, [element])
  // Again when the rest of it has come. In braces: browsers begin to answer a scroll with a promise.
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' })
  }, [element, whole])
}

import { useCallback, useEffect, useRef } from 'react'

/** The same function from first to last, which calls the newest one: parts that are drawn once need not be drawn again. */
export function useStable<T extends readonly unknown[]>(call: (...given: T) => void): (...given: T) => void {
  const newest = useRef(call)
  useEffect(() => {
    newest.current = call
  })
  return useCallback((...given: T) => newest.current(...given), [])
}

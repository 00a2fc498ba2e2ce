import { useEffect, useRef, type RefObject } from 'react'

/** When the screen changes under the focus, what had it is gone: the title of what has come gets it. */
export function useFocusHome(moment: string, tab: string): RefObject<HTMLHeadingElement | null> {
  const head = useRef<HTMLHeadingElement>(null)
  const known = useRef(moment)
  useEffect(() => {
    if (known.current === moment || head.current === null) return
    known.current = moment
    if (document.activeElement === document.body) head.current.focus({ preventScroll: true })
  }, [moment, tab])
  return head
}

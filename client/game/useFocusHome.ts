import { useEffect, useRef, type RefObject } from 'react'

/**
 * When the screen changes under the focus, what had it is gone: the title of what has come gets it. So it does for whoever
 * comes in from the lobby or the front page.
 */
export function useFocusHome(moment: string, tab: string): RefObject<HTMLHeadingElement | null> {
  const head = useRef<HTMLHeadingElement>(null)
  const known = useRef<string | null>(null)
  useEffect(() => {
    if (known.current === moment || head.current === null) return
    known.current = moment
    if (document.activeElement === document.body) head.current.focus({ preventScroll: true })
  }, [moment, tab])
  return head
}

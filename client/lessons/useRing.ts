import { useEffect, useState } from 'react'

const mark = 'data-coached'

function find(target: readonly string[]): Element | null {
  for (const selector of target) {
    const found = document.querySelector(selector)
    if (found !== null) return found
  }
  return null
}

/** Puts the ring on what a step speaks of, and keeps it there while the screen changes under it. */
export function useRing(target: readonly string[] | null): Element | null {
  const [ringed, setRinged] = useState<Element | null>(null)
  useEffect(() => {
    if (target === null) return
    let on: Element | null = null
    const look = () => {
      const found = find(target)
      if (found === on && found?.hasAttribute(mark) !== false) return
      on?.removeAttribute(mark)
      found?.setAttribute(mark, '')
      on = found
      setRinged(found)
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      on?.removeAttribute(mark)
      setRinged(null)
    }
  }, [target])
  return ringed
}

const stops = 'button, a[href], input, select, textarea'

/** The focus goes to the thing itself, so that whoever listens hears it from its beginning. */
export function goTo(element: HTMLElement): void {
  if (!element.matches(stops)) element.tabIndex = -1
  element.scrollIntoView({ block: 'nearest' })
  element.focus({ preventScroll: true })
}

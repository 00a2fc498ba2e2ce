import { useCallback, useSyncExternalStore } from 'react'

/** Map above a sheet: phones, and tablets held upright. The style sheets say the same. */
export const smallScreen = '(max-width: 48rem), (max-width: 64rem) and (orientation: portrait)'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

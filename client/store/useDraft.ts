import { useCallback, useState } from 'react'
import { keep } from './keep.ts'

/** Unsent text: survives a reload, a closed lid, a dead battery. Call the third value once it was sent. */
export function useDraft(key: string): [string, (text: string) => void, () => void] {
  const name = `draft.${key}`
  const [text, setText] = useState(() => keep.read(name) ?? '')
  const write = useCallback(
    (next: string) => {
      setText(next)
      keep.write(name, next)
    },
    [name],
  )
  const clear = useCallback(() => {
    setText('')
    keep.drop(name)
  }, [name])
  return [text, write, clear]
}

/** Which script area names are set in; remembered by this browser. */
import { useState } from 'react'
import { keep } from '../store/keep.ts'

export const scripts = ['latin', 'arabic', 'both'] as const
export type Script = (typeof scripts)[number]

const name = 'map.script'

export function useScript(): readonly [Script, (script: Script) => void] {
  const [script, setScript] = useState<Script>(
    () => scripts.find((each) => each === keep.read(name)) ?? 'both',
  )
  const choose = (chosen: Script) => {
    setScript(chosen)
    keep.write(name, chosen)
  }
  return [script, choose]
}

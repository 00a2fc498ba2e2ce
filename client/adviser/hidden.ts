/** Whoever wants to play without the staff adviser puts it out of sight, in this browser. */
import { keep } from '../store/keep.ts'
import { createStore } from '../store/store.ts'

const name = 'adviser.hidden'

export const hiddenStore = createStore({ hidden: keep.read(name) !== null })

export function hideAdviser(hidden: boolean): void {
  hiddenStore.set({ hidden })
  if (hidden) keep.write(name, 'yes')
  else keep.drop(name)
}

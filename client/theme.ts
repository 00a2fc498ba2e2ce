import { createStore } from './store/store.ts'
import { keep } from './store/keep.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const dark = matchMedia('(prefers-color-scheme: dark)')
/** Paper is light: browsers leave backgrounds out, and light letters would stand on white. */
const paper = matchMedia('print')
const kept = keep.read('theme')
export const themeStore = createStore({ theme: themes.find((theme) => theme === kept) ?? 'system' })

function apply(): void {
  const { theme } = themeStore.get()
  const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
  document.documentElement.dataset['theme'] = paper.matches ? 'light' : shown
}

export function setTheme(theme: Theme): void {
  themeStore.set({ theme })
  keep.write('theme', theme)
  apply()
}

export function startTheme(): void {
  dark.addEventListener('change', apply)
  paper.addEventListener('change', apply)
  apply()
}

/** Pixels between what opens and the edge of the window. */
const edge = 8

/** Puts what opens under its word, or over it when there is no room, within the window. */
export function place(entry: HTMLElement, word: HTMLElement | null, gap = 4): void {
  if (word === null) return
  const at = word.getBoundingClientRect()
  const size = entry.getBoundingClientRect()
  const left = Math.min(at.left, window.innerWidth - size.width - edge)
  const below = at.bottom + gap
  const top = below + size.height > window.innerHeight ? at.top - size.height - gap : below
  entry.style.left = `${Math.max(edge, left)}px`
  entry.style.top = `${Math.max(edge, top)}px`
}

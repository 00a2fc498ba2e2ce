/** Pixels between what opens and the edge of the window. */
const edge = 8
/** Less than this is no room. */
const least = 120

/**
 * Puts what opens under its word, or over it when there is more room, within the window. The word itself stays in
 * sight: what is too long for its room scrolls.
 */
export function place(entry: HTMLElement, word: HTMLElement | null, gap = 4): void {
  if (word === null) return
  entry.style.maxBlockSize = ''
  const at = word.getBoundingClientRect()
  const size = entry.getBoundingClientRect()
  const above = at.top - gap - edge
  const below = window.innerHeight - at.bottom - gap - edge
  const under = size.height <= below || below >= above
  const room = Math.max(least, under ? below : above)
  if (size.height > room) entry.style.maxBlockSize = `${room}px`
  const height = Math.min(size.height, room)
  const left = Math.min(at.left, window.innerWidth - size.width - edge)
  const top = under ? at.bottom + gap : at.top - gap - height
  entry.style.left = `${Math.max(edge, left)}px`
  entry.style.top = `${Math.max(edge, Math.min(top, window.innerHeight - height - edge))}px`
}

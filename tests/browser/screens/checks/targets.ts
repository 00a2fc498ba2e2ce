/** Runs in the page: what can be pressed but is smaller than 24 × 24 px. Must stand alone. */
export function findSmallTargets(): string[] {
  const least = 24
  const pressable =
    'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=tab], [role=radio], [role=checkbox], [role=switch], [role=option], [role=slider]'

  /** WCAG 2.5.8 excepts links within a sentence. */
  const inSentence = (element: Element): boolean => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false
    const around = element.parentElement?.textContent.trim() ?? ''
    return element.matches('a, button') && around.length > element.textContent.trim().length + 2
  }

  /** A box to tick is pressed by its words as well. */
  const boxes = (element: Element): DOMRect[] => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    return [element, ...labels].map((each) => each.getBoundingClientRect())
  }

  /** What only screen readers meet is clipped to nothing by a parent. */
  const isUnseen = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect()
      if (width <= 1 && height <= 1 && getComputedStyle(at).overflow !== 'visible') return true
    }
    return false
  }

  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent.trim()).slice(0, 40) || element.className

  return [...document.querySelectorAll(pressable)].flatMap((element) => {
    const visible = element.checkVisibility({ visibilityProperty: true }) && !isUnseen(element)
    if (!visible || element.closest('.hidden-text, [inert]') !== null || element.matches(':disabled'))
      return []
    const all = boxes(element)
    if (all.some(({ width, height }) => width >= least - 0.5 && height >= least - 0.5)) return []
    if (inSentence(element)) return []
    const { width, height } = element.getBoundingClientRect()
    const tag = element.tagName.toLowerCase()
    return [`target <${tag}> “${nameOf(element)}” is only ${width.toFixed(0)} × ${height.toFixed(0)} px`]
  })
}

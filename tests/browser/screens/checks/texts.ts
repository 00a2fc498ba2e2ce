/** Runs in the page: text that is cut off, runs out of its box, or lies under something else. Must stand alone. */
export function findLostText(): string[] {
  const slack = 1.5
  const found = new Set<string>()
  const view = document.documentElement

  const isHidden = (element: Element) =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    element.closest('.hidden-text, svg, [aria-hidden=true].front-plate, option, script, style, noscript') !==
      null

  const blockOf = (element: Element): Element => {
    let block = element
    while (block.parentElement !== null && /^(?:inline|contents)$/.test(getComputedStyle(block).display))
      block = block.parentElement
    return block
  }

  const sheet = (element: Element): Element | null => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (/absolute|fixed|sticky/.test(getComputedStyle(at).position)) return at
    return null
  }

  const say = (text: string, problem: string) => found.add(`text “${text.trim().slice(0, 50)}” ${problem}`)

  interface Line {
    readonly text: string
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }

  /** How far the line runs over a box, on the axes that are asked for. */
  const over = (line: Line, box: DOMRect, x: boolean, y: boolean): number =>
    Math.max(
      x ? box.left - line.left : 0,
      x ? line.right - box.right : 0,
      y ? box.top - line.top : 0,
      y ? line.bottom - box.bottom : 0,
    )

  const checkFrames = (line: Line, from: Element) => {
    let x = true
    let y = true
    for (let at: Element | null = from; at !== null && at !== view && (x || y); at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at)
      const by = over(
        line,
        at.getBoundingClientRect(),
        x && /hidden|clip/.test(overflowX),
        y && /hidden|clip/.test(overflowY),
      )
      if (by > slack) {
        say(line.text, `is cut off by ${by.toFixed(0)} px in .${at.className}`)
        return
      }
      if (/auto|scroll/.test(overflowX)) x = false
      if (/auto|scroll/.test(overflowY)) y = false
      if (position === 'fixed') break
    }
    if (x && over(line, new DOMRect(0, 0, view.clientWidth, 0), true, false) > slack)
      say(line.text, 'runs out of the window')
  }

  /** Not scrolled away, as far as the middle of the line shows it. */
  const isInSight = (line: Line, from: Element): boolean => {
    const middle = { ...line, left: (line.left + line.right) / 2, top: (line.top + line.bottom) / 2 }
    const point = { ...middle, right: middle.left, bottom: middle.top }
    for (let at: Element | null = from; at !== null && at !== view; at = at.parentElement) {
      const scrolls = /auto|scroll/.test(getComputedStyle(at).overflow)
      if (scrolls && over(point, at.getBoundingClientRect(), true, true) > 0) return false
    }
    return true
  }

  const checkCover = (line: Line, parent: Element) => {
    if (!isInSight(line, parent)) return
    const top = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2)
    if (top === null || top.contains(parent) || parent.contains(top)) return
    const over = sheet(top)
    if (over === null || over.contains(parent)) say(line.text, `lies under .${top.className.toString()}`)
  }

  /** Words that are broken without a hyphen, where a line was too short for them. */
  const checkWords = (node: Node, parent: Element) => {
    if (getComputedStyle(parent).hyphens === 'auto') return
    const range = document.createRange()
    for (const match of (node.textContent ?? '').matchAll(/[^\s\-–—/·]+/g)) {
      if (match[0].includes('\u00ad')) continue
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
      if (lines.size > 1) say(match[0], 'is broken within the word')
    }
  }

  /** The beginning of what stands in full one tap further on. */
  const isPreview = (element: Element) => element.matches('.cable-last, .teach-name')

  const checkNode = (node: Node, parent: Element) => {
    const text = node.textContent ?? ''
    const range = document.createRange()
    range.selectNodeContents(node)
    const block = blockOf(parent)
    checkWords(node, parent)
    if (/^[a-z]+(?:[.:][a-zA-Z0-9_]+)+$/.test(text.trim()) || text.includes('{{'))
      say(text, 'is a key without words')
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width === 0) continue
      // The box of a font is higher than its letters.
      const line = { text, left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 }
      if (isPreview(parent)) continue
      const by = over(line, block.getBoundingClientRect(), true, true)
      if (by > slack) say(text, `runs ${by.toFixed(0)} px out of .${block.className}`)
      checkFrames(line, parent)
      checkCover(line, parent)
    }
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent !== null && (node.textContent ?? '').trim() !== '' && !isHidden(parent))
      checkNode(node, parent)
  }
  for (const field of document.querySelectorAll('input, textarea'))
    if (
      !field.matches('[readonly], [type=radio], [type=checkbox]') &&
      field.scrollWidth > field.clientWidth + 1
    )
      found.add(`the value of .${field.className} is wider than its field`)
  for (const element of document.querySelectorAll('*'))
    if (
      element.checkVisibility() &&
      element.scrollWidth > element.clientWidth + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowX)
    )
      found.add(`.${element.className} scrolls sideways by ${element.scrollWidth - element.clientWidth} px`)
  if (view.scrollWidth > view.clientWidth)
    found.add(`the page scrolls sideways by ${view.scrollWidth - view.clientWidth} px`)
  if (document.querySelector('.game') !== null && view.scrollHeight > view.clientHeight)
    found.add(
      `the page scrolls down by ${view.scrollHeight - view.clientHeight} px under a game that fills it`,
    )
  return [...found]
}

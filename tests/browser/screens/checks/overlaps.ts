/** Runs in the page: names, counters and marks of the map whose boxes intersect. Must stand alone. */
export function findOverlaps(): string[] {
  const slack = 0.75
  const field = document.querySelector('.game-map .map-field, .front-plate .map-svg')?.getBoundingClientRect()
  const pen = document.createElement('canvas').getContext('2d')
  if (field === undefined || pen === null) return []

  /** A card may lie on names around the theatre. */
  const around = 'name around'

  interface Item {
    readonly what: string
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }

  const boxed = (what: string, { left, right, top, bottom }: DOMRect): Item => ({
    what,
    left,
    right,
    top,
    bottom,
  })

  /** Of a word its ink, since the box of a font is much higher than its letters. */
  const ink = (what: string, text: SVGTextElement): Item => {
    const { left, right } = text.getBoundingClientRect()
    const matrix = text.getScreenCTM()
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text)
    pen.font = `${fontStyle} ${fontWeight} ${Number.parseFloat(fontSize) * 10}px ${fontFamily}`
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(text.textContent)
    const scale = matrix?.d ?? 1
    const baseline = (text.y.baseVal[0]?.value ?? 0) * scale + (matrix?.f ?? 0)
    return { what, left, right, top: baseline - (up / 10) * scale, bottom: baseline + (down / 10) * scale }
  }

  const all = (selector: string) => [...document.querySelectorAll(`:is(.game-map, .front-plate) ${selector}`)]
  const stackOf = (element: Element) =>
    [...(element.closest('.map-stack')?.querySelectorAll('.counter-steps') ?? [])]
      .map((steps) => steps.textContent)
      .join('+')

  const names = all('.map-names text').flatMap((text) =>
    text instanceof SVGTextElement
      ? [ink(`${text.matches('.map-names-around *') ? around : 'name'} “${text.textContent}”`, text)]
      : [],
  )
  const shapes = [
    ...all('.map-counter .counter-body').map((it) => {
      const actor = it.closest('[data-actor]')?.getAttribute('data-actor') ?? ''
      return boxed(`counter of ${actor} in stack ${stackOf(it)}`, it.getBoundingClientRect())
    }),
    ...all('.counter-pile').map((it) => boxed(`pile ${it.textContent}`, it.getBoundingClientRect())),
    ...all('.map-mark').map((it) =>
      boxed(`mark ${it.classList[1] ?? ''} ${it.textContent}`, it.getBoundingClientRect()),
    ),
    ...all('.map-arrows .map-badge circle').map((it) =>
      boxed('sign of an order', it.getBoundingClientRect()),
    ),
    ...all('.map-shield').map((it) => boxed(`plate ${it.textContent}`, it.getBoundingClientRect())),
    ...all('.map-event rect').map((it) =>
      boxed(`remark “${it.parentElement?.textContent ?? ''}”`, it.getBoundingClientRect()),
    ),
  ]
  const small = document.querySelector('.map')?.getAttribute('data-small') === 'true'
  const margin = small ? '.map-controls' : ':is(.map-controls, .map-credit, .map-prompt, .area-card)'
  const furniture = all(margin).map((it) => boxed(`the map’s ${it.className}`, it.getBoundingClientRect()))

  const inField = (item: Item) =>
    item.right > field.left && item.left < field.right && item.bottom > field.top && item.top < field.bottom
  const items = [...names, ...shapes].filter(inField)

  const found: string[] = []
  const compare = (a: Item, b: Item) => {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    if (width > slack && height > slack)
      found.push(`${a.what} and ${b.what} intersect by ${width.toFixed(1)} × ${height.toFixed(1)} px`)
  }
  for (const [index, item] of items.entries()) {
    for (const other of items.slice(index + 1)) compare(item, other)
    for (const other of furniture)
      if (!item.what.startsWith(around) || !other.what.includes('area-card')) compare(item, other)
  }
  return found
}

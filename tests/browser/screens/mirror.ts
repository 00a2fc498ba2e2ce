/** Runs in the page: from right to left, each Latin letter as one of Arabic. What it says means nothing. Must stand alone. */
export function mirror(): void {
  const latin = 'abcdefghijklmnopqrstuvwxyzäöüß'
  const arabic = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغءىؤئ'
  const turned = (text: string): string =>
    [...text]
      .map((letter) => {
        const at = latin.indexOf(letter.toLowerCase())
        return at < 0 ? letter : (arabic[at] ?? letter)
      })
      .join('')
  document.documentElement.dir = 'rtl'
  document.documentElement.lang = 'ar'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest('svg, style, script, textarea') === null)
      node.textContent = turned(node.textContent ?? '')
}

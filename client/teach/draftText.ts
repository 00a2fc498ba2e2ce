/** The words of an unsent cable: a browser may keep them plain, or as JSON beside whom they are for. */
export function cableIn(kept: string): string {
  try {
    const parsed: unknown = JSON.parse(kept)
    if (typeof parsed === 'object' && parsed !== null && 'text' in parsed && typeof parsed.text === 'string')
      return parsed.text
  } catch {
    // Plain text.
  }
  return kept
}

/** What this browser remembers. Storage may be full or forbidden: then it remembers until the page is closed. */
const prefix = 'guarantors.'
const fallback = new Map<string, string>()

export const keep = {
  read(key: string): string | null {
    try {
      return localStorage.getItem(prefix + key) ?? fallback.get(key) ?? null
    } catch {
      return fallback.get(key) ?? null
    }
  },
  write(key: string, value: string): void {
    fallback.set(key, value)
    try {
      localStorage.setItem(prefix + key, value)
    } catch {
      // The fallback holds it.
    }
  },
  drop(key: string): void {
    fallback.delete(key)
    try {
      localStorage.removeItem(prefix + key)
    } catch {
      // Nothing was stored there.
    }
  },
}

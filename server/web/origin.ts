import type { IncomingHttpHeaders } from 'node:http'

const hostOf = (url: string | undefined): string | null =>
  url !== undefined && URL.canParse(url) ? new URL(url).host : null

/**
 * Whether a request comes from our own pages. Programs that are no browser send no Origin; they hold their own
 * cookie, so nobody can be made to send them unawares.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string | undefined): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  const from = hostOf(origin)
  return from !== null && (from === host || from === hostOf(publicUrl))
}

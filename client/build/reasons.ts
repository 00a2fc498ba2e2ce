/** Why each number of the model is what it is, stands in its file; a browser needs the number alone. */
import type { Plugin } from 'vite'

const ours = /game\/coefficients\/coefficients\.json$/

/** The file's text with every reason left empty: the rules strip them anyway. */
export const withoutReasons = (file: string): string =>
  JSON.stringify(JSON.parse(file), (key, value: unknown) =>
    key === 'why' && typeof value === 'string' ? '' : value,
  )

/** For the client's build. */
export const leaveReasonsOut: Plugin = {
  name: 'leave-reasons-out',
  enforce: 'pre',
  transform: (code: string, id: string) => (ours.test(id) ? { code: withoutReasons(code), map: null } : null),
}

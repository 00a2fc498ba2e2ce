/** Whether people have the staff adviser: read anew each time, since an instructor may switch it while the game runs. */
import type { State } from '../../game/model/state.ts'
import type { Reply } from '../../game/model/wire.ts'
import type { Host, Live } from './host.ts'
import { positionOf } from './matches.ts'
import { refused } from './refused.ts'

export const hasAdviser = async (host: Host, live: Live): Promise<boolean> =>
  (await host.store.match(live.id))?.adviser ?? true

/** What the adviser says; refused where the instructor has switched it off. */
export async function advised<T>(host: Host, live: Live, say: (state: State) => T): Promise<Reply<T>> {
  if (!(await hasAdviser(host, live))) return refused('adviserOff')
  const position = await positionOf(host, live)
  return position === null ? refused('notStarted') : { ok: true, result: say(position.state.G) }
}

/** How well bots play in a match: read anew each time, since an instructor may change it while the game runs. */
import type { BotLevel } from '../../game/model/bot.ts'
import type { State } from '../../game/model/state.ts'
import type { Host, Live } from './host.ts'
import type { Act } from './perform.ts'

export const levelOf = async (host: Host, live: Live): Promise<BotLevel> =>
  (await host.store.match(live.id))?.bots ?? '1'

/** What the rules are told of it, the same for all seats: the chances that are printed hang on it. */
export function levelsFor({ rules }: Host, { scenario, turn, phase }: State, level: BotLevel): Act {
  const levels = Object.fromEntries(rules.roles(scenario).map((seat) => [seat, level]))
  return { by: 'host', command: { type: 'botLevels', turn, phase, levels }, person: null, reason: null }
}

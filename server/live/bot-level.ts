/** How well bots play in a match: read anew each time, since an instructor may change it while the game runs. */
import type { BotLevel } from '../../game/model/bot.ts'
import type { Host, Live } from './host.ts'

export const levelOf = async (host: Host, live: Live): Promise<BotLevel> =>
  (await host.store.match(live.id))?.bots ?? '1'

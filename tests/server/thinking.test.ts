/** Bots that weigh and look ahead, in threads of a real server: a lone player plays to the end against them. */
import { expect, test } from 'vitest'
import { rules } from '../../server/real-rules.ts'
import { solo, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'

const bed = createBed({ rules })

/** Does nothing but say that it is ready, as often as it has to. */
async function sitOut(player: Player): Promise<void> {
  const isReady = () => player.view.seats.turkey?.ready === true
  while (player.view.phase !== 'ended') {
    const { turn, phase } = player.view
    if (!isReady()) await player.submit({ type: 'ready', turn, phase, ready: true })
    await player.until(({ view }) => view.turn !== turn || view.phase !== phase || !isReady())
  }
}

test.each(['2', '3'])(
  'a game against bots of level %s comes to its end',
  { timeout: 120_000 },
  async (bots) => {
    const { base } = await bed.start({ settings: { BOT_BUDGET: 100, BOT_THREADS: 2 } })
    const player = bed.keep(await solo(base, 'highway', 'turkey', { bots }))
    expect(player.welcomes[0]?.roster.bots).toBe(bots)
    await sitOut(player)
    await player.until(({ reasons }) => reasons.some(({ gains }) => gains.length > 0))
    // Only who weighs says what it is to gain; how many find something to gain hangs on the course of the game.
    const weighed = player.reasons.filter(({ gains }) => gains.length > 0).map(({ seat }) => seat)
    expect(weighed).not.toContain('turkey')
  },
)

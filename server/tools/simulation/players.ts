/** Who plays which seat in a simulation: levels and stand-ins by name. */
import { act } from '../../../game/bots/act.ts'
import { loopPlayers, loops } from '../../../game/bots/loops.ts'
import { standInPlayers, standIns } from '../../../game/bots/standins.ts'
import type { Player } from '../../../game/bots/table.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { oneOf, ToolError } from '../cli.ts'

/** Levels that this version has. */
export const levels = ['1'] as const

function refuseMissingLevel(name: string, level: string): void {
  if (level === '2' || level === '3')
    throw new ToolError(`${name}: bots of level ${level} are not built yet; this version has level 1.`)
}

export function playerOfLevel(name: string, level: string): Player {
  refuseMissingLevel(name, level)
  const known = oneOf(name, level, [...levels, ...standIns, ...loops])
  return known === '1' ? act : { ...standInPlayers, ...loopPlayers }[known]
}

/** Players by seat from `--seat NAME=LEVEL`; seats that are not named are played by the bot. */
export function playersOf(
  world: World,
  bots: string,
  seats: readonly string[],
): Partial<Record<ActorId, Player>> {
  refuseMissingLevel('--bots', bots)
  oneOf('--bots', bots, levels)
  const players: Partial<Record<ActorId, Player>> = {}
  for (const given of seats) {
    const [name = '', level, ...rest] = given.split('=')
    if (level === undefined || rest.length > 0) throw new ToolError(`--seat: "${given}" is not NAME=LEVEL.`)
    players[oneOf('--seat', name, world.seats)] = playerOfLevel('--seat', level)
  }
  return players
}

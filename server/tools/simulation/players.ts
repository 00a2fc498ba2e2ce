/** Who plays which seat in a simulation: levels and stand-ins by name. */
import { botLevels, playerOf, type BotLevel } from '../../../game/bots/levels.ts'
import { loopPlayers, loops } from '../../../game/bots/loops.ts'
import { standInPlayers, standIns } from '../../../game/bots/standins.ts'
import type { Levels, Player } from '../../../game/bots/table.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { firstLine, oneOf, ToolError } from '../cli.ts'

const names = [...botLevels, ...standIns, ...loops] as const
export type PlayerName = (typeof names)[number]
export type PlayerNames = Readonly<Partial<Record<ActorId, PlayerName>>>

const isLevel = (name: string): name is BotLevel => botLevels.some((level) => level === name)

const playerNamed = (name: PlayerName): Player =>
  isLevel(name) ? playerOf(name) : { ...standInPlayers, ...loopPlayers }[name]

/** Level 1 is left out: where there is no player, the table plays by the card itself and asks nobody who is ready. */
export function playersNamed({ seats }: World, named: PlayerNames): Partial<Record<ActorId, Player>> {
  const players: Partial<Record<ActorId, Player>> = {}
  for (const seat of seats) {
    const name = named[seat]
    if (name !== undefined && name !== '1') players[seat] = playerNamed(name)
  }
  return players
}

/** Levels above 1, which all at the table know of. */
export const levelsNamed = (named: PlayerNames): Levels =>
  Object.fromEntries(Object.entries(named).filter(([, name]) => isLevel(name) && name !== '1'))

/** Throws ToolError for a name that is not known and for a level that this version has not. */
export function known<T extends PlayerName>(option: string, given: string, among: readonly T[]): T {
  const name = oneOf(option, given, among)
  try {
    playerNamed(name)
  } catch (error) {
    throw new ToolError(`${option}: ${firstLine(error)}.`)
  }
  return name
}

/** Players by seat from `--bots LEVEL` and `--seat NAME=LEVEL`. */
export function playersOf(world: World, bots: string, seats: readonly string[]): PlayerNames {
  const level = known('--bots', bots, botLevels)
  const players: Partial<Record<ActorId, PlayerName>> = Object.fromEntries(
    world.seats.map((seat) => [seat, level]),
  )
  for (const given of seats) {
    const [name = '', as, ...rest] = given.split('=')
    if (as === undefined || rest.length > 0) throw new ToolError(`--seat: "${given}" is not NAME=LEVEL.`)
    players[oneOf('--seat', name, world.seats)] = known('--seat', as, names)
  }
  return players
}

/** Arenas off the map (R20): their module, their acts, where their track stands. */
import type { Arena } from '../model/arena.ts'
import type { Board } from '../model/board.ts'
import { arenasOf, type World } from '../scenarios/world.ts'

export const arenaOf = (world: World, id: string): Arena | undefined =>
  arenasOf(world).find((each) => each.id === id)

export const actOf = (world: World, arena: string, act: string): Arena['acts'][number] | undefined =>
  arenaOf(world, arena)?.acts.find((each) => each.id === act)

/** 0–10; an arena that is not switched on stands at 0. */
export const trackOf = (world: World, board: Pick<Board, 'arenas'>, id: string): number =>
  board.arenas?.[id]?.at ?? arenaOf(world, id)?.track.start ?? 0

/** A command of a seat: why it is refused, from what the seat knows, and what it does. */
import type { Play } from '../acts/play.ts'
import type { Board } from '../model/board.ts'
import type { CommandType, SeatCommand } from '../model/command.ts'
import type { ActorId } from '../model/ids.ts'
import type { Phase } from '../model/ids.ts'
import type { Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'

export type CommandOf<T extends CommandType> = Extract<SeatCommand, { type: T }>

export interface Rules<C> {
  readonly phases: readonly Phase[]
  readonly barred: (world: World, board: Board, seat: ActorId, command: C) => Refusal | null
  readonly act: (play: Play, seat: ActorId, command: C) => void
}

export interface Handler extends Rules<SeatCommand> {
  readonly type: CommandType
}

export function define<T extends CommandType>(type: T, rules: Rules<CommandOf<T>>): Handler {
  const isOwn = (command: SeatCommand): command is CommandOf<T> => command.type === type
  const own = (command: SeatCommand): CommandOf<T> => {
    if (!isOwn(command)) throw new Error(`${command.type} given to ${type}`)
    return command
  }
  return {
    type,
    phases: rules.phases,
    barred: (world, board, seat, command) => rules.barred(world, board, seat, own(command)),
    act: (play, seat, command) => rules.act(play, seat, own(command)),
  }
}

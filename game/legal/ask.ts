/** Pieces of which templates are made. */
import type { Board } from '../model/board.ts'
import type { CommandType } from '../model/command.ts'
import type { ActorId } from '../model/ids.ts'
import type { Param, Template } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'

export interface Asked {
  readonly world: World
  readonly board: Board
  readonly seat: ActorId
}

export function one(name: string, values: readonly (string | boolean)[]): Param {
  return { name, type: 'one', options: values.map((value) => ({ value })) }
}

export const template = (
  asked: Asked,
  type: CommandType,
  fixed: Template['fixed'],
  params: readonly Param[] = [],
): Template => ({
  type,
  fixed: { turn: asked.board.turn, phase: asked.board.phase, ...fixed },
  params,
})

/** Prefixes the paths of an order's or a text's parameters, options included. */
export function below(path: string, params: readonly Param[]): Param[] {
  return params.map((param): Param => {
    const name = `${path}.${param.name}`
    if (param.type !== 'one') return { ...param, name }
    const options = param.options.map((option) =>
      option.then === undefined ? option : { ...option, then: below(path, option.then) },
    )
    return { ...param, name, options }
  })
}

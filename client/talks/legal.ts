/** Finding in the list of legal commands what a button needs. */
import type { CommandType } from '../../game/model/command.ts'
import { actors, type ActorId } from '../../game/model/ids.ts'
import type { Param, SomeParam, Template } from '../../game/model/template.ts'

/** The template of a kind with these fixed values, if the command is legal. */
export const legalFor = (
  legal: readonly Template[],
  type: CommandType,
  fixed: Readonly<Record<string, string | number | boolean>> = {},
): Template | undefined =>
  legal.find(
    (template) =>
      template.type === type &&
      Object.entries(fixed).every(([name, value]) => template.fixed[name] === value),
  )

export const paramOf = (template: Template | undefined, name: string): Param | undefined =>
  template?.params.find((param) => param.name === name)

export function someOf(template: Template | undefined, name: string): SomeParam | undefined {
  const param = paramOf(template, name)
  return param?.type === 'some' ? param : undefined
}

/** Values that a weighted subset or a choice may take. */
export function valuesOf(param: Param | undefined): string[] {
  if (param?.type === 'some') return param.of.map(({ value }) => value)
  return param?.type === 'one' ? param.options.map(({ value }) => String(value)) : []
}

export const isActor = (id: string): id is ActorId => actors.some((actor) => actor === id)
export const actorsOf = (param: Param | undefined): ActorId[] => valuesOf(param).filter(isActor)

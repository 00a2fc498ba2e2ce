/**
 * What is legal for a seat now, as data: a kind of command and its ordered parameters. Each parameter is a finite
 * list whose options may open further parameters, a range, or a weighted subset. `check` alone decides; whatever is
 * sampled from a template passes it, and what a template leaves out says why.
 */
import type { CommandType } from './command.ts'

export interface Option {
  readonly value: string | number | boolean
  /** Materiel, where choosing it costs some. */
  readonly cost?: number
  /** Parameters that follow this choice, before those after the parent. */
  readonly then?: readonly Param[]
}

/** `name` is a path within the command (`order.target`) or within the record of a list. */
export type Param =
  | { readonly name: string; readonly type: 'one'; readonly options: readonly Option[] }
  | { readonly name: string; readonly type: 'range'; readonly least: number; readonly most: number }
  | SomeParam
  | { readonly name: string; readonly type: 'text'; readonly most: number }
  | ListParam

/** Any subset with `least` to `most` members, of weights that sum to `weight` at most, with one of each list in `each`. */
export interface SomeParam {
  readonly name: string
  readonly type: 'some'
  readonly of: readonly { readonly value: string; readonly weight: number }[]
  readonly least: number
  readonly most: number
  readonly weight: number
  readonly each: readonly (readonly string[])[]
}

/** A list of records, each built from one of the items, each item used at most once. Free items do not count; those in `always` do. */
export interface ListParam {
  readonly name: string
  readonly type: 'list'
  readonly of: readonly ItemTemplate[]
  readonly least: number
  readonly most: number
  /** Records in all, free ones counted too. */
  readonly whole?: number
  /** Items of which every such list holds one record each. */
  readonly always?: readonly ItemTemplate[]
}

export interface ItemTemplate {
  readonly fixed: Readonly<Record<string, string | number | boolean>>
  readonly params: readonly Param[]
  readonly free: boolean
}

export interface Template {
  readonly type: CommandType
  /** Fixed values by path. */
  readonly fixed: Readonly<Record<string, string | number | boolean>>
  readonly params: readonly Param[]
}

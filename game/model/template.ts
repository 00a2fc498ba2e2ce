/**
 * What is legal for a seat now, as data: a kind of command and its ordered parameters. Each parameter is a finite
 * list whose options may open further parameters, a range, or a weighted subset. `check` alone decides; whatever is
 * sampled from a template passes it, and what a template leaves out says why.
 */
import type { CommandType } from "./command.ts";
import type { Refusal } from "./refusal.ts";

export interface Option {
  readonly value: string | number | boolean;
  /** Materiel, where choosing it costs some. */
  readonly cost?: number;
  /** Parameters that follow this choice, before those of the parent. */
  readonly then?: readonly Param[];
}

export type Param =
  | { readonly name: string; readonly type: "one"; readonly options: readonly Option[] }
  | { readonly name: string; readonly type: "range"; readonly least: number; readonly most: number }
  /** Any subset with `least` to `most` members whose weights sum to no more than `weight`. */
  | {
      readonly name: string;
      readonly type: "some";
      readonly of: readonly { value: string; weight: number }[];
      readonly least: number;
      readonly most: number;
      readonly weight: number;
    }
  | { readonly name: string; readonly type: "text"; readonly most: number }
  /** A list of records, each built from one of the templates: the clauses of an offer. */
  | {
      readonly name: string;
      readonly type: "list";
      readonly of: readonly ItemTemplate[];
      readonly least: number;
      readonly most: number;
    };

/** One record of a list, e.g. a clause kind with its parameters. */
export interface ItemTemplate {
  readonly kind: string;
  readonly params: readonly Param[];
}

export interface Template {
  readonly type: CommandType;
  /** Fixed part of the command or, with `under`, of the record at that key. */
  readonly fixed: Readonly<Record<string, string | number | boolean>>;
  /** Where the parameters go: the command itself, its `order`, or its `text`. */
  readonly under: "command" | "order" | "text";
  readonly params: readonly Param[];
}

/** Why something that a reader may look for is not in the templates. */
export interface Barred {
  readonly type: CommandType;
  readonly subject: string;
  readonly why: Refusal;
}

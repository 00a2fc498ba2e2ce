/** From rows to records: SQLite has no booleans and no JSON of its own. */
import * as z from 'zod'
import { ChronicleEntry } from '../../../game/model/chronicle.ts'
import { BotReason } from '../bot-reason.ts'
import { LoggedCommand, MatchRecord, Member, Person, Position, SeatRecord } from '../records.ts'

export const json = <T extends z.core.$ZodType>(schema: T) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema)
const flag = z.int().transform((value) => value !== 0)

const MatchRow = z.object({
  ...MatchRecord.shape,
  solo: flag,
  observers: flag,
  clock: json(MatchRecord.shape.clock),
  taught: flag,
  adviser: flag,
  scores: json(MatchRecord.shape.scores),
})
const SeatRow = z.object({ ...SeatRecord.shape, bot: flag })
const PositionRow = z.object({
  ...Position.shape,
  state: json(Position.shape.state),
  dues: json(Position.shape.dues),
  clock: json(Position.shape.clock),
})
const LogRow = z.object({ ...LoggedCommand.shape, entry: json(LoggedCommand.shape.entry) })
const EntryRow = z.object({ entry: json(ChronicleEntry) })
const ReasonRow = z.object({ reason: json(BotReason) })

const orNull = <T>(read: (row: unknown) => T, row: unknown): T | null =>
  row === undefined ? null : read(row)

export const rows = {
  person: (row: unknown) => orNull((it) => Person.parse(it), row),
  match: (row: unknown) => orNull((it) => MatchRow.parse(it), row),
  matches: (all: unknown[]) => all.map((row) => MatchRow.parse(row)),
  seats: (all: unknown[]) => all.map((row) => SeatRow.parse(row)),
  member: (row: unknown) => orNull((it) => Member.parse(it), row),
  members: (all: unknown[]) => all.map((row) => Member.parse(row)),
  position: (row: unknown) => orNull((it) => PositionRow.parse(it), row),
  log: (all: unknown[]) => all.map((row) => LogRow.parse(row)),
  history: (all: unknown[]) => all.map((row) => EntryRow.parse(row).entry),
  reasons: (all: unknown[]) => all.map((row) => ReasonRow.parse(row).reason),
  seed: (row: unknown) => orNull((it) => z.object({ seed: z.nullable(z.string()) }).parse(it).seed, row),
  ids: (all: unknown[]) => all.map((row) => z.object({ id: z.string() }).parse(row).id),
}

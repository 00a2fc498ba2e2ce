/** Cables, drafts and captains. */
import * as z from 'zod'
import { DraftKey, Said, mostDrafts, type Cable } from '../../../game/model/cable.ts'
import { ActorId, Phase } from '../../../game/model/ids.ts'
import type { NewCable, NewDraft, SeatDraft, TalkStore } from '../talk-store.ts'
import type { Db } from './open.ts'
import { json } from './rows.ts'

const CableRow = z.object({
  id: z.int(),
  turn: z.int(),
  phase: Phase,
  from: z.union([ActorId, z.literal('umpire')]),
  by: z.string(),
  to: json(z.array(ActorId)),
  text: z.string(),
  said: z.nullable(json(Said)),
  at: z.number(),
})
const DraftRow = z.object({
  person: z.int(),
  key: DraftKey,
  text: z.string(),
  at: z.number(),
  seat: ActorId,
})

const cableColumns = 'id, turn, phase, from_seat AS "from", by_name AS "by", to_seats AS "to", text, said, at'

const addSql = `INSERT INTO cables (match, id, turn, phase, from_seat, person, by_name, to_seats, text, said, at, key)
  SELECT @match, coalesce(max(id), 0) + 1, @turn, @phase, @from, @person, @by, @to, @text, @said, @at, @key
  FROM cables WHERE match = @match
  ON CONFLICT (match, person, key) DO NOTHING`

const rowOf = (it: NewCable) => ({
  ...it,
  to: JSON.stringify(it.to),
  said: it.said === null ? null : JSON.stringify(it.said),
})
const readCables = (all: unknown[]): Cable[] => all.map((row) => CableRow.parse(row))

function cablesPart(db: Db): Pick<TalkStore, 'cable' | 'addCable' | 'cables' | 'cablesOf'> {
  const of = (condition: string) =>
    db.prepare(`SELECT ${cableColumns} FROM cables WHERE match = @match ${condition} ORDER BY id`)
  const sql = {
    add: db.prepare(addSql),
    one: of('AND person = @person AND key = @key'),
    all: of(''),
    ofSeat: of('AND (from_seat = @seat OR EXISTS (SELECT 1 FROM json_each(to_seats) WHERE value = @seat))'),
  }
  const add = db.transaction((it: NewCable) => {
    const added = sql.add.run(rowOf(it)).changes > 0
    return { cable: CableRow.parse(sql.one.get({ match: it.match, person: it.person, key: it.key })), added }
  })
  return {
    cable: async (match, person, key) => readCables(sql.one.all({ match, person, key }))[0] ?? null,
    addCable: async (cable) => add.immediate(cable),
    cables: async (match) => readCables(sql.all.all({ match })),
    cablesOf: async (match, seat) => readCables(sql.ofSeat.all({ match, seat })),
  }
}

function draftsPart(db: Db): Pick<TalkStore, 'putDraft' | 'drafts'> {
  const sql = {
    put: db.prepare(
      `INSERT INTO drafts (match, person, key, text, at) SELECT @match, @person, @key, @text, @at
       WHERE EXISTS (SELECT 1 FROM members WHERE match = @match AND person = @person)
         AND (SELECT count(*) FROM drafts WHERE match = @match AND person = @person AND key <> @key) < @most
       ON CONFLICT (match, person, key) DO UPDATE SET text = excluded.text, at = excluded.at`,
    ),
    drop: db.prepare('DELETE FROM drafts WHERE match = @match AND person = @person AND key = @key'),
    all: db.prepare(
      `SELECT members.no AS person, drafts.key, drafts.text, drafts.at, members.seat
       FROM drafts JOIN members ON members.match = drafts.match AND members.person = drafts.person
       WHERE drafts.match = ? AND members.seat IS NOT NULL ORDER BY members.joined, drafts.key`,
    ),
  }
  return {
    async putDraft({ match, person, key, text, at }: NewDraft) {
      if (text !== null) return sql.put.run({ match, person, key, text, at, most: mostDrafts }).changes > 0
      sql.drop.run({ match, person, key })
      return true
    },
    drafts: async (match): Promise<SeatDraft[]> => sql.all.all(match).map((row) => DraftRow.parse(row)),
  }
}

function captainPart(db: Db): Pick<TalkStore, 'setCaptain'> {
  const set = db.prepare(
    `UPDATE seats SET captain = @person WHERE match = @match AND seat = @seat
       AND EXISTS (SELECT 1 FROM members WHERE match = @match AND person = @person AND seat = @seat)`,
  )
  return { setCaptain: async (match, seat, person) => set.run({ match, seat, person }).changes > 0 }
}

export const talkPart = (db: Db): TalkStore => ({ ...cablesPart(db), ...draftsPart(db), ...captainPart(db) })

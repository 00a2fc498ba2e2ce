/** Instructors, further devices and the clock. */
import * as z from 'zod'
import { StaffAct } from '../../../game/model/staff.ts'
import type { Position } from '../records.ts'
import { LastAct, type StaffStore } from '../staff-store.ts'
import type { Db } from './open.ts'
import { json } from './rows.ts'

type Bound = Record<string, string | number | null>

/** Statements that are used at one place each, prepared on first use. */
const counter = (db: Db, sql: string) => {
  const statement = db.prepare(sql)
  return (bound: Bound): number => statement.run(bound).changes
}
const asker = (db: Db, sql: string) => {
  const statement = db.prepare(sql)
  return (bound: Bound): unknown => statement.pluck().get(bound)
}
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

type Access = Pick<StaffStore, 'isStaff' | 'renewStaff' | 'staffHash' | 'addStaff'>

function accessPart(db: Db): Access {
  const isStaff = asker(db, 'SELECT 1 FROM staff WHERE match = @match AND person = @person')
  const setHash = counter(db, 'UPDATE matches SET staff_hash = @hash WHERE id = @match')
  const hash = asker(db, 'SELECT staff_hash FROM matches WHERE id = @match')
  const all = db.prepare('SELECT person FROM staff WHERE match = @match').pluck()
  const drop = counter(db, 'DELETE FROM staff WHERE match = @match AND person = @person')
  const leave = counter(db, 'DELETE FROM members WHERE match = @match AND person = @person AND seat IS NULL')
  const add = counter(
    db,
    `INSERT INTO staff (match, person) SELECT @match, @person
     WHERE NOT EXISTS (SELECT 1 FROM members WHERE match = @match AND person = @person)
     ON CONFLICT DO NOTHING`,
  )
  const renew = db.transaction((match: string, to: string, keep: readonly string[]) => {
    setHash({ match, hash: to })
    for (const person of all.all({ match })) {
      if (typeof person === 'string' && !keep.includes(person)) drop({ match, person })
    }
  })
  const join = db.transaction((match: string, person: string) => {
    leave({ match, person })
    return add({ match, person }) > 0 || isStaff({ match, person }) !== undefined
  })
  return {
    isStaff: async (match, person) => isStaff({ match, person }) !== undefined,
    renewStaff: async (match, to, keep) => renew.immediate(match, to, keep),
    staffHash: async (match) => text(hash({ match })),
    addStaff: async (match, person) => join.immediate(match, person),
  }
}

type People = Pick<StaffStore, 'place' | 'rename' | 'removeMember' | 'wasRemoved' | 'setBot'>

const placeSql = `UPDATE members
  SET seat = @seat, joined = CASE WHEN seat IS @seat THEN joined
    ELSE (SELECT max(joined) + 1 FROM members WHERE match = @match) END
  WHERE match = @match AND person = @person`

function peoplePart(db: Db): People {
  const move = counter(db, placeSql)
  const bot = counter(db, 'UPDATE seats SET bot = @bot WHERE match = @match AND seat = @seat')
  const rename = counter(db, 'UPDATE members SET name = @name WHERE match = @match AND person = @person')
  const drop = counter(db, 'DELETE FROM members WHERE match = @match AND person = @person')
  const note = counter(
    db,
    'INSERT INTO removed (match, person) VALUES (@match, @person) ON CONFLICT DO NOTHING',
  )
  const removed = asker(
    db,
    `SELECT 1 FROM removed WHERE match = @match AND person = @person AND NOT EXISTS
       (SELECT 1 FROM members WHERE match = @match AND person = @person)`,
  )
  const place = db.transaction((match: string, person: string, seat: string | null): boolean => {
    if (move({ match, person, seat }) === 0) return false
    if (seat !== null) bot({ match, seat, bot: 0 })
    return true
  })
  const remove = db.transaction((match: string, person: string): boolean => {
    if (drop({ match, person }) === 0) return false
    note({ match, person })
    return true
  })
  return {
    place: async (match, person, seat) => place.immediate(match, person, seat),
    rename: async (match, person, name) => rename({ match, person, name }) > 0,
    removeMember: async (match, person) => remove.immediate(match, person),
    wasRemoved: async (match, person) => removed({ match, person }) !== undefined,
    setBot: async (match, seat, on) => bot({ match, seat, bot: +on }) > 0,
  }
}

type Keys = Pick<StaffStore, 'addKey' | 'hasKey' | 'addDeviceKey' | 'takeDeviceKey'>

function keysPart(db: Db): Keys {
  const addKey = counter(db, 'INSERT INTO person_keys (person, key_hash) VALUES (@person, @hash)')
  const hasKey = asker(db, 'SELECT 1 FROM person_keys WHERE person = @person AND key_hash = @hash')
  const spend = counter(db, 'DELETE FROM device_codes WHERE person = @person')
  const add = counter(
    db,
    'INSERT INTO device_codes (code_hash, person, until) VALUES (@hash, @person, @until)',
  )
  const take = asker(db, 'DELETE FROM device_codes WHERE code_hash = @hash AND until > @now RETURNING person')
  const replace = db.transaction((hash: string, person: string, until: number) => {
    spend({ person })
    add({ hash, person, until })
  })
  return {
    addKey: async (person, hash) => void addKey({ person, hash }),
    hasKey: async (person, hash) => hasKey({ person, hash }) !== undefined,
    addDeviceKey: async ({ hash, person, until }) => replace.immediate(hash, person, until),
    takeDeviceKey: async (hash, now) => text(take({ hash, now })),
  }
}

type Timing = Pick<StaffStore, 'setClock' | 'setTiming'>

const timingSql = `UPDATE matches SET clock = @clock, closes_at = @closesAt, dues = @dues, paused_at = @pausedAt,
    timing = @timing
  WHERE id = @match AND status = 'running' AND state_id = @from AND timing = @before`

function timingPart(db: Db): Timing {
  const setClock = counter(db, `UPDATE matches SET clock = @clock WHERE id = @match AND status = 'lobby'`)
  const setTiming = counter(db, timingSql)
  const rowOf = ({ clock, closesAt, dues, pausedAt, timing }: Position): Bound => ({
    clock: JSON.stringify(clock),
    dues: JSON.stringify(dues),
    closesAt,
    pausedAt,
    timing,
  })
  return {
    setClock: async (match, clock) => setClock({ match, clock: JSON.stringify(clock) }) > 0,
    setTiming: async (match, { state, timing }, to) =>
      setTiming({ ...rowOf(to), match, from: state._stateID, before: timing }) > 0,
  }
}

function helpPart(db: Db): Pick<StaffStore, 'setAdviser' | 'setBots'> {
  const adviser = counter(db, 'UPDATE matches SET adviser = @on WHERE id = @match')
  const bots = counter(db, 'UPDATE matches SET bots = @level WHERE id = @match')
  return {
    setAdviser: async (match, on) => void adviser({ match, on: +on }),
    setBots: async (match, level) => void bots({ match, level }),
  }
}

const RecordRow = z.object({ at: z.number(), turn: z.int(), act: json(StaffAct) })

type Records = Pick<StaffStore, 'addStaffRecord' | 'staffRecord' | 'lastActs'>

const lastActsSql = `SELECT json_extract(entry, '$.by') AS seat, max(number) AS number, max(at) AS at FROM log
  WHERE match = ? AND number > ? AND person IS NOT NULL GROUP BY seat`

function recordPart(db: Db): Records {
  const add = counter(db, 'INSERT INTO staff_record (match, at, turn, act) VALUES (@match, @at, @turn, @act)')
  const all = db.prepare('SELECT at, turn, act FROM staff_record WHERE match = ? ORDER BY id')
  const acts = db.prepare(lastActsSql)
  return {
    addStaffRecord: async (match, { at, turn, act }) =>
      void add({ match, at, turn, act: JSON.stringify(act) }),
    staffRecord: async (match) => all.all(match).map((row) => RecordRow.parse(row)),
    lastActs: async (match, after) => acts.all(match, after).map((row) => LastAct.parse(row)),
  }
}

export const staffPart = (db: Db): StaffStore => ({
  ...accessPart(db),
  ...peoplePart(db),
  ...keysPart(db),
  ...timingPart(db),
  ...helpPart(db),
  ...recordPart(db),
})

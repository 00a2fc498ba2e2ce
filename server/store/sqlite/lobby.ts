/** People, matches before they begin, and who sits where. */
import type { MatchRecord, SeatRecord } from '../records.ts'
import type { Store } from '../store.ts'
import type { Db } from './open.ts'
import { rows } from './rows.ts'

const matchColumns = `id, code, scenario, creator, solo, per_seat AS perSeat, observers, clock, taught, adviser, bots, status, turn, scores,
  created_at AS createdAt`
const memberColumns = 'person, name, seat, joined, no'

type NewSeat = Pick<SeatRecord, 'seat' | 'bot'>

function matchAdder(db: Db) {
  const match = db.prepare(
    `INSERT INTO matches (id, code, scenario, creator, solo, per_seat, observers, clock, taught, adviser, bots, status, created_at)
     VALUES (@id, @code, @scenario, @creator, @solo, @perSeat, @observers, @clock, @taught, @adviser, @bots, 'lobby', @createdAt)
     ON CONFLICT (code) DO NOTHING`,
  )
  const seat = db.prepare('INSERT INTO seats (match, seat, place, bot) VALUES (?, ?, ?, ?)')
  return db.transaction((it: MatchRecord, seats: readonly NewSeat[]): boolean => {
    const flags = { solo: +it.solo, observers: +it.observers, taught: +it.taught, adviser: +it.adviser }
    const row = { ...it, ...flags, clock: JSON.stringify(it.clock) }
    if (match.run({ ...row, scores: null }).changes === 0) return false
    seats.forEach((one, place) => seat.run(it.id, one.seat, place, +one.bot))
    return true
  })
}

const nextJoined = '(SELECT coalesce(max(joined), 0) + 1 FROM members WHERE match = @match)'

const joinSql = `INSERT INTO members (match, person, name, seat, joined, no)
  SELECT @match, @person, @name, NULL, ${nextJoined}, (SELECT last_no + 1 FROM matches WHERE id = @match)
  WHERE (SELECT count(*) FROM members WHERE match = @match) < @most
     OR EXISTS (SELECT 1 FROM members WHERE match = @match AND person = @person)
  ON CONFLICT (match, person) DO UPDATE SET name = excluded.name`

/** A number is given once, even when who had it is removed. */
function joiner(db: Db) {
  const join = db.prepare(joinSql)
  const count = db.prepare(
    `UPDATE matches SET last_no = max(last_no, (SELECT max(no) FROM members WHERE match = @match))
     WHERE id = @match`,
  )
  return db.transaction((match: string, person: string, name: string, most: number): boolean => {
    if (join.run({ match, person, name, most }).changes === 0) return false
    count.run({ match })
    return true
  })
}

/** One conditional update, so that of many who want the last place one gets it. */
const claimSql = `UPDATE members
  SET joined = CASE WHEN seat IS @seat THEN joined ELSE ${nextJoined} END, seat = @seat
  WHERE match = @match AND person = @person AND EXISTS (
    SELECT 1 FROM matches JOIN seats ON seats.match = matches.id
    WHERE matches.id = @match AND seats.seat = @seat AND seats.bot = 0 AND matches.status <> 'ended'
      AND (matches.status = 'lobby' OR members.seat IS NULL OR members.seat = @seat)
      AND (members.seat IS @seat OR matches.per_seat >
        (SELECT count(*) FROM members AS others WHERE others.match = @match AND others.seat = @seat)))`

type LobbyPart = Pick<
  Store,
  | 'addPerson'
  | 'person'
  | 'addMatch'
  | 'match'
  | 'matchByCode'
  | 'matchesOf'
  | 'running'
  | 'seats'
  | 'members'
  | 'member'
  | 'join'
  | 'claim'
>

export function lobbyPart(db: Db): LobbyPart {
  const addMatch = matchAdder(db)
  const join = joiner(db)
  const sql = {
    addPerson: db.prepare('INSERT INTO people (id, key_hash) VALUES (@id, @keyHash)'),
    person: db.prepare('SELECT id, key_hash AS keyHash FROM people WHERE id = ?'),
    match: db.prepare(`SELECT ${matchColumns} FROM matches WHERE id = ?`),
    byCode: db.prepare(`SELECT ${matchColumns} FROM matches WHERE code = ?`),
    mine: db.prepare(
      `SELECT ${matchColumns} FROM matches WHERE creator = @person
         OR id IN (SELECT match FROM members WHERE person = @person)
         OR id IN (SELECT match FROM staff WHERE person = @person) ORDER BY created_at DESC, id LIMIT 100`,
    ),
    running: db.prepare(`SELECT id FROM matches WHERE status = 'running' ORDER BY created_at`),
    seats: db.prepare('SELECT seat, bot, captain FROM seats WHERE match = ? ORDER BY place'),
    members: db.prepare(`SELECT ${memberColumns} FROM members WHERE match = ? ORDER BY joined`),
    member: db.prepare(`SELECT ${memberColumns} FROM members WHERE match = ? AND person = ?`),
    claim: db.prepare(claimSql),
  }
  return {
    addPerson: async (person) => void sql.addPerson.run(person),
    person: async (id) => rows.person(sql.person.get(id)),
    addMatch: async (match, seats) => addMatch.immediate(match, seats),
    match: async (id) => rows.match(sql.match.get(id)),
    matchByCode: async (code) => rows.match(sql.byCode.get(code)),
    matchesOf: async (person) => rows.matches(sql.mine.all({ person })),
    running: async () => rows.ids(sql.running.all()),
    seats: async (match) => rows.seats(sql.seats.all(match)),
    members: async (match) => rows.members(sql.members.all(match)),
    member: async (match, person) => rows.member(sql.member.get(match, person)),
    join: async (match, person, name, most) => join.immediate(match, person, name, most),
    claim: async (claim) => sql.claim.run(claim).changes > 0,
  }
}

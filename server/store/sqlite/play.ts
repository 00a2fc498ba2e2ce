/** Positions, the log of commands, the chronicle and the bots' reasons: written together or not at all. */
import type { ChronicleEntry } from '../../../game/model/chronicle.ts'
import type { Position } from '../records.ts'
import type { Beginning, Commit, Store } from '../store.ts'
import type { Db } from './open.ts'
import { rows } from './rows.ts'

const positionRow = ({ state, closesAt, dues, timing }: Position) => ({
  state: JSON.stringify(state),
  to: state._stateID,
  turn: state.G.turn,
  closesAt,
  dues: JSON.stringify(dues),
  timing,
})
const setPosition = 'state = @state, state_id = @to, turn = @turn, closes_at = @closesAt, dues = @dues'

function entryAdder(db: Db) {
  const insert = db.prepare('INSERT INTO journal (match, number, entry) VALUES (?, ?, ?)')
  return (match: string, number: number, entries: readonly ChronicleEntry[]) =>
    entries.forEach((entry) => insert.run(match, number, JSON.stringify(entry)))
}

function beginner(db: Db) {
  const match = db.prepare(
    `UPDATE matches SET status = 'running', seed = @seed, ${setPosition} WHERE id = @match AND status = 'lobby'`,
  )
  const bots = db.prepare(
    `UPDATE seats SET bot = 1 WHERE match = @match AND seat NOT IN
       (SELECT seat FROM members WHERE match = @match AND seat IS NOT NULL)`,
  )
  const addEntries = entryAdder(db)
  return db.transaction((it: Beginning): boolean => {
    const row = { ...positionRow(it.position), match: it.match, seed: it.seed }
    if (match.run(row).changes === 0) return false
    bots.run({ match: it.match })
    addEntries(it.match, it.position.state._stateID, it.entries)
    return true
  })
}

function committer(db: Db) {
  const set = db.prepare(
    `UPDATE matches SET ${setPosition}, status = @status, scores = @scores
     WHERE id = @match AND state_id = @from AND timing = @timing AND status = 'running'`,
  )
  const log = db.prepare('INSERT INTO log (match, number, at, person, entry) VALUES (?, ?, ?, ?, ?)')
  const reason = db.prepare('INSERT INTO reasons (match, number, reason) VALUES (?, ?, ?)')
  const addEntries = entryAdder(db)
  return db.transaction((it: Commit): boolean => {
    const status = it.ended ? 'ended' : 'running'
    const row = { ...positionRow(it.position), match: it.match, from: it.from, status }
    if (set.run({ ...row, scores: JSON.stringify(it.scores) }).changes === 0) return false
    log.run(it.match, row.to, it.at, it.person, JSON.stringify(it.log))
    addEntries(it.match, row.to, it.entries)
    if (it.reason !== null) reason.run(it.match, row.to, JSON.stringify(it.reason))
    return true
  })
}

type PlayPart = Pick<
  Store,
  'begin' | 'position' | 'commit' | 'history' | 'reasons' | 'log' | 'seed' | 'check' | 'close'
>

export function playPart(db: Db): PlayPart {
  const begin = beginner(db)
  const commit = committer(db)
  const sql = {
    position: db.prepare(
      `SELECT state, closes_at AS closesAt, dues, clock, paused_at AS pausedAt, timing FROM matches
       WHERE id = ? AND state IS NOT NULL`,
    ),
    history: db.prepare('SELECT entry FROM journal WHERE match = ? ORDER BY id'),
    reasons: db.prepare('SELECT reason FROM reasons WHERE match = ? ORDER BY id'),
    log: db.prepare('SELECT number, at, person, entry FROM log WHERE match = ? ORDER BY number'),
    seed: db.prepare('SELECT seed FROM matches WHERE id = ?'),
    check: db.prepare('SELECT version FROM data_version'),
  }
  return {
    begin: async (beginning) => begin.immediate(beginning),
    position: async (match) => rows.position(sql.position.get(match)),
    commit: async (change) => commit.immediate(change),
    history: async (match) => rows.history(sql.history.all(match)),
    reasons: async (match) => rows.reasons(sql.reasons.all(match)),
    log: async (match) => rows.log(sql.log.all(match)),
    seed: async (match) => rows.seed(sql.seed.get(match)),
    check: async () => void sql.check.get(),
    close: async () => void db.close(),
  }
}

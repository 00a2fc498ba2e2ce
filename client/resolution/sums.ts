/** What a turn changed, added up from its entries. */
import type { Cause, ChronicleEntry } from '../../game/model/chronicle.ts'
import type { ActorId } from '../../game/model/ids.ts'

export interface LevelChange {
  readonly stat: string
  readonly from: number
  readonly now: number
  readonly causes: readonly Cause[]
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

function merged(entries: readonly ChronicleEntry[]): LevelChange | null {
  const [first, last] = [entries[0], entries.at(-1)]
  if (first === undefined || last === undefined) return null
  const change = {
    stat: String(first.params['stat'] ?? first.params['pair'] ?? ''),
    from: numberOf(first.params['from']),
    now: numberOf(last.params['now']),
    causes: entries.flatMap(({ causes }) => causes ?? []),
  }
  return change.causes.length === 0 ? null : change
}

const inTurn = (entries: readonly ChronicleEntry[], turn: number, key: string) =>
  entries.filter((entry) => entry.turn === turn && entry.key === `chronicle.${key}`)

export function levelsOf(entries: readonly ChronicleEntry[], turn: number, seat: ActorId): LevelChange[] {
  const own = inTurn(entries, turn, 'level').filter(({ params }) => params['seat'] === seat)
  const stats = [...new Set(own.map(({ params }) => params['stat']))]
  return stats
    .map((stat) => merged(own.filter(({ params }) => params['stat'] === stat)))
    .filter((change) => change !== null)
}

export function tensionsOf(entries: readonly ChronicleEntry[], turn: number): LevelChange[] {
  const all = inTurn(entries, turn, 'tension')
  const pairs = [...new Set(all.map(({ params }) => params['pair']))]
  return pairs
    .map((pair) => merged(all.filter(({ params }) => params['pair'] === pair)))
    .filter((change) => change !== null)
}

/** People who had to leave in the turn. */
export const peopleOf = (entries: readonly ChronicleEntry[], turn: number): number =>
  inTurn(entries, turn, 'displaced').reduce((sum, { params }) => sum + numberOf(params['people']), 0)

const weighty: ReadonlySet<string> = new Set(
  [
    'captured',
    'handedOver',
    'controlPasses',
    'invited',
    'submitted',
    'withdrawn',
    'agreed',
    'broken',
    'brokenBySomebody',
    'lapsedDuty',
    'keptDuty',
    'woreOut',
    'agreementEnds',
    'councilDissolved',
    'blamed',
    'attested',
    'gatesOpened',
    'leaderKilled',
    'raidExposed',
    'proxyExposed',
    'uncovered',
    'crisis',
    'motionPassed',
    'motionFailed',
    'motionVetoed',
    'unEndorses',
    'war',
  ].map((key) => `chronicle.${key}`),
)

/** Entries that everybody must know: ground taken, words kept and broken, what came to light, votes, truces worn out. */
export const newsOf = (entries: readonly ChronicleEntry[], turn: number): ChronicleEntry[] =>
  entries.filter((entry) => entry.turn === turn && entry.to === 'all' && weighty.has(entry.key))

/** What the new turn brought the seat: supply, replacements, incidents. */
export const arrivalsOf = (entries: readonly ChronicleEntry[], turn: number): ChronicleEntry[] =>
  entries.filter(
    (entry) => entry.turn === turn && entry.step === 'situation' && entry.key !== 'chronicle.turnOpens',
  )

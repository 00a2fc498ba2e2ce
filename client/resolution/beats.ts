/** A Resolution as a reader follows it: single acts, each with what came of it. */
import type { ChronicleEntry, Step } from '../../game/model/chronicle.ts'
import type { AreaId } from '../../game/model/ids.ts'

export interface Beat {
  readonly step: Step
  readonly entries: readonly ChronicleEntry[]
  readonly areas: readonly AreaId[]
}

/** Steps of Resolution and Assessment; Situation belongs to the next turn, Planning and Talks were lived through. */
const outside: ReadonlySet<Step> = new Set(['situation', 'planning', 'talks'])

/** What only ever follows from something else. */
const consequences: ReadonlySet<string> = new Set(
  [
    'hit',
    'struck',
    'captured',
    'cutOff',
    'fellBack',
    'disarmed',
    'displaced',
    'leverage',
    'leverageOn',
    'level',
    'tension',
    'joined',
    'hidden',
    'ambushed',
    'uncovered',
    'axisThanked',
    'redLineCrossed',
    'embargoBroken',
    'embarked',
    'handedOver',
    'laidDown',
    'raidHit',
    'raidExposed',
    'raidUnseen',
    'proxyExposed',
    'starved',
    'supportMoves',
    'momentum',
    'materiel',
    'reserve',
    'grievance',
    'arrivals',
    'arrived',
    'left',
    'hotLineCloses',
    'hotLineOpens',
  ].map((key) => `chronicle.${key}`),
)

/** Small acts of one kind, one after another, are one step to read. */
const alike: ReadonlySet<string> = new Set(
  [
    'fortified',
    'stands',
    'aidComes',
    'aidStops',
    'aidLetIn',
    'trackAsleep',
    'raised',
    'mobilised',
    'militiaRaised',
  ].map((key) => `chronicle.${key}`),
)

/** Losses under fire are told before the battle in which they fell. */
const before = 'chronicle.hit'

const beatOf = (entries: readonly ChronicleEntry[]): Beat => ({
  step: entries[0]?.step ?? 'battles',
  entries,
  areas: [...new Set(entries.flatMap((entry) => entry.areas ?? []))],
})

const joins = (entry: ChronicleEntry, open: readonly ChronicleEntry[]): boolean => {
  const last = open.at(-1)
  if (last === undefined) return false
  if (open.every(({ key }) => key === before)) return entry.step === last.step
  if (alike.has(entry.key) && entry.key === last.key && entry.step === last.step) return true
  if (!consequences.has(entry.key)) return false
  const done = last.key === 'chronicle.displaced' && entry.key === before
  const there = open[0]?.areas ?? []
  return !done && (entry.step === open[0]?.step || (entry.areas ?? []).some((area) => there.includes(area)))
}

/** The act first, then what it did: losses that were told before it move behind it. */
const actFirst = (entries: readonly ChronicleEntry[]): ChronicleEntry[] => [
  ...entries.filter(({ key }) => !consequences.has(key)),
  ...entries.filter(({ key }) => consequences.has(key)),
]

/** News with which the turn opened was read in its Planning; what was decided on it belongs to what happened. */
function withoutOpening(entries: readonly ChronicleEntry[]): readonly ChronicleEntry[] {
  const opening = (entry: ChronicleEntry) =>
    (entry.step === 'situation' || entry.step === 'events') && entry.key !== 'chronicle.chose'
  const first = entries.findIndex((entry) => !opening(entry))
  return first < 0 ? [] : entries.slice(first)
}

/** The beat in which an entry is told; the first if it is told in none. */
export function beatWith(beats: readonly Beat[], entry: ChronicleEntry | null): number {
  const wanted = JSON.stringify(entry)
  const found = beats.findIndex(({ entries }) => entries.some((each) => JSON.stringify(each) === wanted))
  return Math.max(0, found)
}

export function beatsOf(chronicle: readonly ChronicleEntry[], turn: number): Beat[] {
  const groups: ChronicleEntry[][] = []
  const lived = withoutOpening(chronicle.filter((each) => each.turn === turn))
  for (const entry of lived.filter((each) => !outside.has(each.step))) {
    const open = groups.at(-1)
    if (open !== undefined && joins(entry, open)) open.push(entry)
    else groups.push([entry])
  }
  return groups.map((entries) => beatOf(actFirst(entries)))
}

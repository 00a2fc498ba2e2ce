/** Where the game turned: what was taken, signed, forced, broken, blamed; the gravest few, in the order of play. */
import type { ChronicleEntry } from '../../game/model/chronicle.ts'

const weights: Readonly<Record<string, number>> = {
  war: 10,
  crisis: 8,
  agreed: 7,
  imposed: 7,
  captured: 6,
  handedOver: 6,
  submitted: 6,
  broken: 5,
  brokenBySomebody: 5,
  lapsedDuty: 5,
  woreOut: 5,
  blamed: 5,
  climbedDown: 4,
  carriesOut: 4,
  patronChanged: 4,
  redLineCrossed: 5,
  channelCloses: 4,
  ferryStopped: 4,
  embargoBroken: 3,
  gatesOpened: 4,
  leaderKilled: 4,
  proxyExposed: 4,
  raidExposed: 3,
}

export const mostPoints = 6

const weightOf = ({ key }: ChronicleEntry): number => weights[key.replace('chronicle.', '')] ?? 0

/** A war that is repeated, a town that changes hands twice: the same thing in the same turn is told once. */
const sameThing = (one: ChronicleEntry, other: ChronicleEntry): boolean =>
  one.turn === other.turn && one.key === other.key && String(one.areas) === String(other.areas)

/** Of equal weight the earlier is told: what follows from it stands in the playback. */
export function turningPoints(entries: readonly ChronicleEntry[]): ChronicleEntry[] {
  const told = entries.filter((entry) => weightOf(entry) > 0)
  const once = told.filter((entry, index) => told.findIndex((other) => sameThing(entry, other)) === index)
  const gravest = once.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, mostPoints)
  return once.filter((entry) => gravest.includes(entry))
}

/**
 * Who fell back when an area changed hands. The rules tell the capture and move the formations; where they went is
 * read from the positions before and after the turn. Posts stay, and a formation that had orders to move is no retreat.
 */
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import type { MapArrow, MapBoard, MapMark } from '../map/types.ts'
import type { Beat } from './beats.ts'
import type { Spoken } from './scene.ts'

export interface Retreat {
  readonly owner: ActorId
  readonly from: AreaId
  readonly area: AreaId
  readonly steps: number
}

const taking: ReadonlySet<string> = new Set(
  ['captured', 'handedOver', 'controlPasses'].map((key) => `chronicle.${key}`),
)

const taken = (beat: Beat): AreaId[] =>
  beat.entries.flatMap(({ key, params }) => (taking.has(key) ? [String(params['area'])] : []))

/** Formations that were told to go from one area to another this turn. */
const ordered = (beats: readonly Beat[]): ReadonlySet<string> =>
  new Set(
    beats
      .flatMap(({ entries }) => entries)
      .filter(({ key }) => key === 'chronicle.moved' || key === 'chronicle.battle')
      .map(({ params }) => `${String(params['seat'] ?? params['attacker'])} ${String(params['from'])}`),
  )

function together(retreats: readonly Retreat[]): Retreat[] {
  const sums = new Map<string, Retreat>()
  for (const retreat of retreats) {
    const name = `${retreat.owner} ${retreat.from} ${retreat.area}`
    const known = sums.get(name)
    sums.set(name, known === undefined ? retreat : { ...known, steps: known.steps + retreat.steps })
  }
  return [...sums.values()]
}

/** Retreats by beat, in the beats' order. */
export function retreatsOf(
  beats: readonly Beat[],
  start: MapBoard | null,
  end: MapBoard | null,
): readonly (readonly Retreat[])[] {
  if (start === null || end === null) return beats.map(() => [])
  const then = new Map(end.formations.map((formation) => [formation.id, formation]))
  const told = ordered(beats)
  return beats.map((beat) => {
    const lost = taken(beat)
    const gone = start.formations
      .filter(
        ({ area, kind, owner }) => lost.includes(area) && kind !== 'post' && !told.has(`${owner} ${area}`),
      )
      .flatMap(({ id, owner, area }): Retreat[] => {
        const now = then.get(id)
        return now === undefined || now.area === area
          ? []
          : [{ owner, from: area, area: now.area, steps: now.steps }]
      })
    return together(gone)
  })
}

export const retreatArrows = (retreats: readonly Retreat[]): MapArrow[] =>
  retreats.map(({ owner, from, area }) => ({
    id: `retreat.${owner}.${from}.${area}`,
    actor: owner,
    kind: 'move',
    from,
    to: area,
    tone: 'done',
  }))

export const retreatMarks = (retreats: readonly Retreat[], { t }: Spoken): MapMark[] =>
  retreats.map(({ owner, area }) => ({ area, tone: 'alert', text: t('mark.fellBack', { owner }) }))

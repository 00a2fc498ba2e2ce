/** What the map shows of one beat. */
import { actors, type ActorId } from '../../game/model/ids.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { about } from '../planning/round.ts'
import type { MapArrow, MapMark } from '../map/types.ts'

const actorOf = (value: unknown): ActorId | null => actors.find((actor) => actor === value) ?? null
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const shapes = {
  'chronicle.battle': { kind: 'offensive', by: 'attacker', directed: true },
  'chronicle.moved': { kind: 'move', by: 'seat', directed: true },
  'chronicle.fellBack': { kind: 'move', by: 'owner', directed: true },
  'chronicle.air': { kind: 'air', by: 'seat', directed: false },
  'chronicle.bombard': { kind: 'bombard', by: 'seat', directed: false },
  'chronicle.deployed': { kind: 'deploy', by: 'seat', directed: false },
} as const

const isDrawn = (key: string): key is keyof typeof shapes => Object.hasOwn(shapes, key)

export function arrowsOf(entries: readonly ChronicleEntry[]): MapArrow[] {
  return entries.flatMap(({ key, params }, index): MapArrow[] => {
    if (!isDrawn(key)) return []
    const { kind, by, directed } = shapes[key]
    const [actor, to] = [actorOf(params[by]), textOf(params['area'])]
    const from = directed ? textOf(params['from']) : null
    return actor === null || to === null
      ? []
      : [{ id: `${key}.${index}`, actor, kind, from, to, tone: 'done' }]
  })
}

export interface Spoken {
  readonly t: (key: string, values: Record<string, unknown>) => string
}

/** A few words at the area: people first, then steps, then who holds it now. */
const remarks: Readonly<Record<string, MapMark['tone']>> = {
  'chronicle.battle': 'plain',
  'chronicle.captured': 'alert',
  'chronicle.displaced': 'alert',
  'chronicle.hit': 'alert',
  'chronicle.struck': 'alert',
  'chronicle.cutOff': 'alert',
  'chronicle.fellBack': 'alert',
  'chronicle.disarmed': 'plain',
  'chronicle.deployed': 'plain',
  'chronicle.fortified': 'plain',
  'chronicle.footholdLost': 'plain',
  'chronicle.cancelled': 'plain',
  'chronicle.raided': 'alert',
  'chronicle.raidHit': 'alert',
  'chronicle.starved': 'alert',
  'chronicle.ambushed': 'alert',
  'chronicle.laidDown': 'alert',
  'chronicle.besieged': 'alert',
  'chronicle.siegeEnded': 'good',
  'chronicle.aided': 'good',
  'chronicle.aidDenied': 'alert',
  'chronicle.handedOver': 'alert',
  'chronicle.controlPasses': 'alert',
  'chronicle.submitted': 'plain',
  'chronicle.raised': 'plain',
  'chronicle.militiaRaised': 'plain',
  'chronicle.conscripted': 'plain',
  'chronicle.arrived': 'plain',
  'chronicle.postBuilt': 'plain',
  'chronicle.pulledOut': 'plain',
  'chronicle.airClosed': 'plain',
  'chronicle.uncovered': 'alert',
  'chronicle.returned': 'good',
  'chronicle.councilFounded': 'plain',
}

/** A mark has no room for the last person; the list names everybody. */
function rounded(params: ChronicleEntry['params']): ChronicleEntry['params'] {
  const { people } = params
  return typeof people === 'number' ? { ...params, people: about(people) } : params
}

export function marksOf(entries: readonly ChronicleEntry[], { t }: Spoken): MapMark[] {
  return entries.flatMap(({ key, params }): MapMark[] => {
    const [tone, area] = [remarks[key], textOf(params['area'])]
    if (tone === undefined || area === null) return []
    return [{ area, tone, text: t(`mark.${key.replace('chronicle.', '')}`, rounded(params)) }]
  })
}

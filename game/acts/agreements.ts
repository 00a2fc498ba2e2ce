/** An agreement ends otherwise than by being broken: it expired, a later text took its place, or nothing is left of it. */
import type { Agreement } from '../model/agreement.ts'
import type { ActorId } from '../model/ids.ts'
import { emit, type Play } from './play.ts'

/** Nothing of it was broken, and no duty went unmet. */
export const wasKept = ({ clauses }: Agreement): boolean =>
  clauses.every(({ status }) => status === 'running' || status === 'kept')

/** Nobody else hears of what was agreed in private. */
export const told = ({ format, parties }: Agreement): { to?: ActorId[] } =>
  format === 'private' ? { to: [...parties] } : {}

/** Does nothing to one that has ended. What was not kept whole does not count as kept when its time is up. */
export function closeAgreement(play: Play, agreement: Agreement, how: 'kept' | 'repealed' | 'lapsed'): void {
  if (agreement.status !== 'inForce') return
  agreement.status = how === 'kept' && !wasKept(agreement) ? 'lapsed' : how
  if (agreement.status === 'kept')
    for (const agreed of agreement.clauses) if (agreed.status === 'running') agreed.status = 'kept'
  emit(
    play,
    'compliance',
    'agreementEnds',
    { agreement: agreement.id, parties: [...agreement.parties], how: agreement.status },
    told(agreement),
  )
}

/** IMPL: one clause of the text is owed only while another holds; mirrored, each only with the other. */
import { told } from '../acts/agreements.ts'
import { emit, type Play } from '../acts/play.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Clause } from '../model/clause.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'

type Linkage = ClauseOf<'linkage'>

/** What hangs on what, by place in the text. */
const ties = ({ clause, onlyIf, mirrored }: Linkage): [owed: number, condition: number][] => [
  [clause, onlyIf],
  ...(mirrored ? [[onlyIf, clause] satisfies [number, number]] : []),
]

/** Its places have to exist in the text, and to be duties. */
export function barredLinkage(clauses: readonly Clause[], linkage: Linkage): Refusal | null {
  const tied = [clauses[linkage.clause], clauses[linkage.onlyIf]]
  const wrong =
    linkage.clause === linkage.onlyIf || tied.some((each) => each === undefined || each.kind === 'linkage')
  return wrong ? refuse('linksNothing', 'R12') : null
}

/** Duties whose condition has failed lapse, and nobody is to blame for that. */
export function release(play: Play, agreement: Agreement): void {
  for (const { clause: linkage } of agreement.clauses) {
    if (linkage.kind !== 'linkage') continue
    for (const [owed, condition] of ties(linkage)) {
      const [duty, ground] = [agreement.clauses[owed], agreement.clauses[condition]]
      const failed = ground?.status === 'broken' || ground?.status === 'lapsed'
      if (!failed || duty?.status !== 'running') continue
      duty.status = 'lapsed'
      emit(
        play,
        'compliance',
        'released',
        { agreement: agreement.id, clause: duty.clause.kind, condition: ground.clause.kind },
        told(agreement),
      )
    }
  }
}

export const linkage = define('linkage', {
  claims: ['stepanova-sochi-conditional-pledge', 'stepanova-sochi-unmet'],
  bites: false,
  carried: false,
  vital: false,
  classMode: false,
  holds: 'enforced',
  family: 'IMPL',
  imposable: false,
  obligors: () => [],
  areas: () => [],
  barred: () => null,
  // Places in a text that is not written yet cannot be listed.
  items: () => [],
  sign: nothing,
  resolve: nothing,
  judge: (play, _agreed, _clause, agreement) => {
    release(play, agreement)
    return running
  },
})

/** Motions before the UN (R18). Not written yet. */
import type { Play } from '../acts/play.ts'
import { refuse } from '../model/refusal.ts'
import { define } from './handler.ts'

/** At Assessment: motions that are due are put to the vote. */
export function putToVote(_play: Play): void {}

export const vote = define('vote', {
  phases: ['talks'],
  barred: () => refuse('noMotion', 'R18'),
  act: () => undefined,
})

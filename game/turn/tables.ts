/** Tables, endorsement, capture of a track (R12, R13). Not written yet. */
import type { Play } from '../acts/play.ts'
import { refuse } from '../model/refusal.ts'
import { define } from './handler.ts'

/** As Talks close: hosts are paid for who sat down, tracks that met are noted. */
export function closeTables(_play: Play): void {}

/** At Assessment: tracks that nobody uses fall asleep; kept texts heal. */
export function ageTracks(_play: Play): void {}

export const attend = define('attend', {
  phases: ['talks'],
  barred: () => refuse('noTable', 'R12'),
  act: () => undefined,
})
export const walkOut = define('walkOut', {
  phases: ['talks'],
  barred: () => refuse('noTable', 'R12'),
  act: () => undefined,
})
export const endorse = define('endorse', {
  phases: ['talks'],
  barred: () => refuse('noTable', 'R12'),
  act: () => undefined,
})
export const carryResult = define('carryResult', {
  phases: ['talks'],
  barred: () => refuse('noTable', 'R13'),
  act: () => undefined,
})

/** Every kind of clause, by name. */
import type { Clause, ClauseKind } from '../model/clause.ts'
import { ceasefire } from './ceasefire.ts'
import { holdLine } from './holdLine.ts'
import { jointPatrol } from './jointPatrol.ts'
import type { ClauseEntry } from './kind.ts'
import { openHighway } from './openHighway.ts'
import { separation } from './separation.ts'
import { standDown } from './standDown.ts'
import { transfer } from './transfer.ts'
import { withdrawal } from './withdrawal.ts'

export const clauseRules: Readonly<Record<ClauseKind, ClauseEntry>> = {
  ceasefire,
  holdLine,
  withdrawal,
  openHighway,
  jointPatrol,
  separation,
  standDown,
  transfer,
}

export const termsOf = (clause: Clause): ClauseEntry => clauseRules[clause.kind]

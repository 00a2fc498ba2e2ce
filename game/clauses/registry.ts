/** Every kind of clause, by name. */
import type { Clause, ClauseKind } from '../model/clause.ts'
import type { ClauseEntry } from './kind.ts'
import { aidAccess } from './aidAccess.ts'
import { armsEmbargo } from './armsEmbargo.ts'
import { attend } from './attend.ts'
import { basing } from './basing.ts'
import { ceasefire } from './ceasefire.ts'
import { committee } from './committee.ts'
import { council } from './council.ts'
import { demilitarised } from './demilitarised.ts'
import { endBlockade } from './endBlockade.ts'
import { evacuation } from './evacuation.ts'
import { expiry } from './expiry.ts'
import { foreignLeave } from './foreignLeave.ts'
import { holdLine } from './holdLine.ts'
import { hotLine } from './hotLine.ts'
import { jointPatrol } from './jointPatrol.ts'
import { liftSiege } from './liftSiege.ts'
import { linkage } from './linkage.ts'
import { monitors } from './monitors.ts'
import { noFly } from './noFly.ts'
import { noReinforce } from './noReinforce.ts'
import { openHighway } from './openHighway.ts'
import { prisoners } from './prisoners.ts'
import { recognition } from './recognition.ts'
import { repeal } from './repeal.ts'
import { returnHome } from './return.ts'
import { revenueSharing } from './revenueSharing.ts'
import { review } from './review.ts'
import { separation } from './separation.ts'
import { standDown } from './standDown.ts'
import { stopSupply } from './stopSupply.ts'
import { transfer } from './transfer.ts'
import { unityGovernment } from './unityGovernment.ts'
import { vote } from './vote.ts'
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
  noFly,
  noReinforce,
  demilitarised,
  aidAccess,
  liftSiege,
  evacuation,
  return: returnHome,
  prisoners,
  foreignLeave,
  stopSupply,
  committee,
  council,
  recognition,
  vote,
  basing,
  monitors,
  hotLine,
  attend,
  review,
  expiry,
  linkage,
  endBlockade,
  revenueSharing,
  armsEmbargo,
  unityGovernment,
  repeal,
}

export const termsOf = (clause: Clause): ClauseEntry => clauseRules[clause.kind]

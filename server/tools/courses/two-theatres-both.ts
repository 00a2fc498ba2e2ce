/** What both lengths of `two-theatres-2019` have in common; the rest comes out of the courses of Idlib and of Tripoli. */
import type { Deed } from '../recorded/script.ts'

/**
 * October 2019: the Americans leave two towns, Moscow holds its aircraft over Idlib and its word: stepanova-us-pullback-oct-2019,
 * stepanova-turkey-diverted. A share for Misrata, and what the SDF gets, are `design`.
 */
export const opening: readonly Deed[] = [
  { by: 'russia', refuse: 'turkey' },
  { by: 'us', sign: 'sdf' },
  { by: 'misrata', sign: 'gna' },
  { by: 'gna', sign: 'russia' },
  { by: 'russia', stance: 'attend', client: 'lna', on: 'russia' },
  { by: 'lna', refuse: 'russia' },
  { by: 'russia', standDown: 'withhold' },
  { by: 'egypt', standDown: 'withhold' },
]

/** Peace Spring, and whom the SDF called: stepanova-turkey-kurds-first, stepanova-us-pullback-oct-2019. */
export const peaceSpring: readonly Deed[] = [
  { by: 'turkey', choose: 'acrossTheBorder', option: 'go' },
  { by: 'sdf', choose: 'acrossTheBorder', option: 'moscow' },
  // The army of Damascus is called to Manbij before the other one comes: `design`, the claims stop at the pull-back.
  { by: 'sdf', seal: { kind: 'inviteDamascus', area: 'manbij' } },
]

/** November 2019: the brigades are paid, the memorandum, drones: lewis-turkey-backs-gna, lewis-wagner-1000. */
export const memorandum: readonly Deed[] = [
  { by: 'gna', choose: 'brigadesUnpaid', option: 'pay' },
  { by: 'turkey', choose: 'novemberMemorandum', option: 'drones' },
]

/**
 * November 2019: the committee has met, Geneva asks it to come again, and the delegation of Damascus finds a reason not to:
 * lewis-committee-first-met, lewis-damascus-no-compromise.
 */
export const toGeneva: readonly Deed[] = [
  {
    by: 'convenor',
    seal: {
      kind: 'convene',
      format: 'geneva',
      invites: ['russia', 'turkey', 'us', 'damascus', 'opposition'],
    },
  },
]
export const secondRound: readonly Deed[] = [
  { by: 'convenor', offer: 'genevaCommittee' },
  { by: 'us', sign: 'convenor' },
  { by: 'turkey', sign: 'convenor' },
  { by: 'russia', sign: 'convenor' },
  { by: 'turkey', stance: 'attend', client: 'opposition', on: 'convenor' },
  { by: 'russia', stance: 'attend', client: 'damascus', on: 'convenor' },
  { by: 'opposition', sign: 'convenor' },
  { by: 'damascus', refuse: 'convenor' },
]

/** April – June 2020 in Libya: what was said and done before the retreat. lewis-haftar-retreat-may-2020. */
export const spring: readonly Deed[] = [
  { by: 'lna', choose: 'mandate', option: 'take' },
  { by: 'russia', choose: 'flightsFromBaniWalid', option: 'jufra' },
]

/** The retreat from the suburbs and from Tarhuna; Cairo announces, and draws a line. */
export const retreat: readonly Deed[] = [
  { by: 'turkey', seal: { kind: 'offensive', from: 'tripoli', target: 'ainZara' } },
  { by: 'gna', seal: { kind: 'support', from: 'tripoli', target: 'ainZara' } },
  { by: 'misrata', seal: { kind: 'offensive', from: 'khums', target: 'tarhuna' } },
  { by: 'egypt', seal: { kind: 'redLine', areas: ['sirte', 'jufra'], steps: 1 } },
  { by: 'egypt', seal: { kind: 'convene', format: 'cairo', invites: ['russia', 'uae', 'gna', 'lna'] } },
]

/** 19 January 2020: the convenor asks everybody; those who have aircraft in the air let them fly on. stepanova-berlin-19-jan. */
export const berlin: readonly Deed[] = [
  { by: 'convenor', offer: 'berlinWide' },
  { by: 'us', sign: 'convenor' },
  { by: 'russia', sign: 'convenor' },
  { by: 'turkey', sign: 'convenor', keep: ['ferry'] },
  { by: 'egypt', sign: 'convenor' },
  { by: 'uae', sign: 'convenor', keep: ['airlift'] },
  { by: 'russia', stance: 'press', client: 'lna', on: 'convenor' },
  { by: 'egypt', stance: 'attend', client: 'lna', on: 'convenor' },
  { by: 'uae', stance: 'attend', client: 'lna', on: 'convenor' },
  { by: 'turkey', stance: 'press', client: 'gna', on: 'convenor' },
  { by: 'gna', sign: 'convenor' },
  { by: 'lna', sign: 'convenor' },
]

/** January 2020, where one offer a turn leaves no room for the truce of two over Idlib: only the vote. `design`. */
export const aidVote: readonly Deed[] = [
  { by: 'russia', vote: 'aidRenewal', way: 'abstain' },
  { by: 'us', vote: 'aidRenewal', way: 'abstain' },
]

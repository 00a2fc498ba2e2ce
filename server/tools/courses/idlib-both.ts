/** What both recorded histories of `idlib-2019` have in common: how it opened, the truce that nobody kept, and how it ended. */
import type { Deed } from '../recorded/script.ts'

/**
 * December: Moscow asks once more for the separation promised at Sochi, Ankara asks for the line as it stands. Neither
 * gives way, Damascus will not be held back, and Russia's aircraft fly: stepanova-sochi-unmet, stepanova-mod-blames-ankara,
 * stepanova-dawn2-dec-2019, lewis-damascus-no-compromise. What HTS, the SDF and Washington answer is `design`.
 */
export const opening: readonly Deed[] = [
  { by: 'turkey', refuse: 'russia' },
  { by: 'russia', refuse: 'turkey' },
  { by: 'russia', stance: 'attend', client: 'damascus', on: 'russia' },
  { by: 'turkey', stance: 'attend', client: 'opposition', on: 'turkey' },
  { by: 'damascus', refuse: 'russia' },
  { by: 'damascus', refuse: 'turkey' },
  { by: 'opposition', refuse: 'russia' },
  { by: 'opposition', sign: 'turkey' },
  { by: 'hts', refuse: 'opposition' },
  { by: 'sdf', refuse: 'damascus' },
  { by: 'us', sign: 'sdf' },
  { by: 'russia', carryOut: true },
  { by: 'russia', standDown: 'withhold' },
]

/**
 * 3 and 8 January: Soleimani is killed, Iran answers once and in the open, Washington with sanctions; the front in Idlib
 * hardly notices: stepanova-soleimani, stepanova-iran-missiles, stepanova-us-pressure-followup, stepanova-syria-insulated.
 */
export const soleimani: readonly Deed[] = [
  { by: 'iran', choose: 'soleimani', option: 'missiles' },
  { by: 'us', choose: 'soleimani', option: 'sanctions' },
]

/** Fighters from Idlib go to Tripoli: stepanova-idlib-to-libya, stepanova-turkey-absorbs-fighters. */
export const tripoli: readonly Deed[] = [
  { by: 'turkey', choose: 'tripoliFighters', option: 'ferry' },
  { by: 'opposition', choose: 'tripoliFighters', option: 'go' },
]

/**
 * 12 January: two patrons announce a truce that Damascus has not signed; a few days later the fighting goes on:
 * stepanova-brief-truce-fails, stepanova-support-is-not-control. The vote on aid, Russia abstaining, is `design`.
 */
export const truceOfTwo: readonly Deed[] = [
  { by: 'russia', offer: 'localTruce' },
  { by: 'russia', stance: 'attend', client: 'damascus', on: 'russia' },
  { by: 'turkey', sign: 'russia' },
  { by: 'turkey', stance: 'attend', client: 'opposition', on: 'russia' },
  { by: 'damascus', refuse: 'russia' },
  { by: 'opposition', sign: 'russia' },
  { by: 'russia', vote: 'aidRenewal', way: 'abstain' },
  { by: 'us', vote: 'aidRenewal', way: 'abstain' },
]

/**
 * February: Ankara gives until the end of the month and shows its guns; Moscow is not impressed, and Damascus goes on:
 * stepanova-erdogan-ultimatum, stepanova-rhetoric-for-home, stepanova-russia-discounts-words.
 */
export const ultimatum: readonly Deed[] = [
  { by: 'turkey', offer: 'line', threat: ['bombard'] },
  { by: 'turkey', stance: 'press', client: 'opposition', on: 'turkey' },
  { by: 'russia', refuse: 'turkey' },
  { by: 'damascus', refuse: 'turkey' },
  { by: 'opposition', sign: 'turkey' },
  { by: 'turkey', carryOut: true },
]

/**
 * After 27 February: Ankara blames Assad's aircraft and not Moscow, answers with drones, opens its western border, and
 * telephones: stepanova-27-feb-2020, stepanova-blame-assad-not-moscow, stepanova-turkish-drone-reply,
 * stepanova-refugees-as-leverage. The force on Idlib's edge is shown to everybody at the table.
 */
export const afterTheStrike: readonly Deed[] = [
  { by: 'turkey', blame: 'client' },
  { by: 'turkey', choose: 'massStrikeIdlib', option: 'shield' },
  { by: 'turkey', choose: 'gates', option: 'open' },
  { by: 'turkey', seal: { kind: 'bombard', target: 'saraqib' } },
  { by: 'damascus', seal: { kind: 'fortify', area: 'saraqib' } },
  { by: 'russia', seal: { kind: 'withhold', client: 'damascus' } },
]

/**
 * 28 February to 5 March: the two presidents telephone, then meet in Moscow, two and not four. Truce without HTS, the line
 * as it stands, the M4 patrolled together; no separation is asked for any more. Damascus is reminded who flies for it, and
 * both clients are brought: stepanova-contacts-thicken, stepanova-russia-insists-bilateral, stepanova-5-march-deal,
 * stepanova-m4-joint-patrols, stepanova-march-new-facts, stepanova-reminder-of-dependence.
 */
export const accord: readonly Deed[] = [
  {
    by: 'turkey',
    write: {
      format: 'hotline',
      to: ['russia'],
      clauses: [{ kind: 'hotLine', obligors: ['russia', 'turkey'] }],
      guarantors: [],
    },
  },
  { by: 'russia', sign: 'turkey' },
  { by: 'turkey', show: 'bombard', to: ['russia', 'damascus', 'opposition'] },
  { by: 'russia', offer: 'moscowProtocol', leverage: 1 },
  { by: 'turkey', sign: 'russia' },
  { by: 'russia', show: 'withhold', to: ['damascus'] },
  { by: 'russia', stance: 'press', client: 'damascus', on: 'russia' },
  { by: 'turkey', stance: 'press', client: 'opposition', on: 'russia' },
  { by: 'damascus', sign: 'russia' },
  { by: 'opposition', sign: 'russia' },
  { by: 'russia', standDown: 'withhold' },
]

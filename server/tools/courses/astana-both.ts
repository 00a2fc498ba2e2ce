/** What both recorded histories of `astana-2017` have in common: the four zones, the congress, and the memorandum. */
import type { Deed } from '../recorded/script.ts'

/**
 * January to May 2017: three guarantors sign for four zones; Damascus signs to have its hands free, the armed groups are
 * brought: stepanova-four-zones-may-2017, lewis-astana-guarantors, lewis-astana-split-opposition. The rest is `design`.
 */
export const zones: readonly Deed[] = [
  { by: 'turkey', sign: 'russia' },
  { by: 'iran', sign: 'russia' },
  { by: 'russia', refuse: 'turkey' },
  { by: 'russia', stance: 'press', client: 'damascus', on: 'russia' },
  { by: 'iran', stance: 'attend', client: 'damascus', on: 'russia' },
  { by: 'turkey', stance: 'press', client: 'opposition', on: 'russia' },
  { by: 'russia', stance: 'attend', client: 'damascus', on: 'turkey' },
  { by: 'turkey', stance: 'attend', client: 'opposition', on: 'turkey' },
  { by: 'damascus', refuse: 'turkey' },
  { by: 'opposition', sign: 'turkey' },
  { by: 'opposition', refuse: 'russia' },
  { by: 'damascus', sign: 'russia' },
  { by: 'turkey', impose: 'opposition', on: 'russia' },
  { by: 'hts', refuse: 'opposition' },
  { by: 'sdf', refuse: 'damascus' },
  { by: 'us', sign: 'sdf' },
  { by: 'russia', standDown: 'withhold' },
]

/**
 * The northern zone is agreed at Astana, with posts round it and a duty that nobody begins on: stepanova-turkish-posts,
 * stepanova-sochi-unmet, stepanova-turkey-kurds-first.
 */
export const northZone: readonly Deed[] = [
  { by: 'russia', offer: 'northZone' },
  { by: 'turkey', sign: 'russia' },
  { by: 'iran', sign: 'russia' },
  { by: 'turkey', stance: 'press', client: 'opposition', on: 'russia' },
  { by: 'russia', stance: 'attend', client: 'damascus', on: 'russia' },
  { by: 'iran', stance: 'attend', client: 'damascus', on: 'russia' },
  { by: 'damascus', sign: 'russia' },
  { by: 'opposition', sign: 'russia' },
]

/** A round in Geneva: people come, and nobody signs anything that binds both: lewis-liberal-model-consent, lewis-damascus-no-compromise. */
export const geneva: readonly Deed[] = [
  { by: 'us', offer: 'genevaCommittee' },
  { by: 'turkey', sign: 'us' },
  { by: 'russia', sign: 'us' },
  { by: 'turkey', stance: 'attend', client: 'opposition', on: 'us' },
  { by: 'russia', stance: 'attend', client: 'damascus', on: 'us' },
  { by: 'opposition', sign: 'us' },
  { by: 'damascus', refuse: 'us' },
]

/**
 * January 2018: the congress agrees on a committee; a delegation of Damascus that binds nobody signs and sends nobody, and
 * part of the opposition lets Turkey speak: lewis-sochi-congress-2018, lewis-assad-disowns-committee, lewis-astana-split-opposition.
 */
export const congress: readonly Deed[] = [
  { by: 'russia', offer: 'sochiCongress' },
  { by: 'turkey', sign: 'russia' },
  { by: 'iran', sign: 'russia' },
  { by: 'russia', stance: 'press', client: 'damascus', on: 'russia' },
  { by: 'iran', stance: 'attend', client: 'damascus', on: 'russia' },
  { by: 'turkey', stance: 'press', client: 'opposition', on: 'russia' },
  { by: 'damascus', sign: 'russia' },
  { by: 'opposition', sign: 'russia' },
  { by: 'damascus', neglect: 'committee' },
]

/**
 * East Ghouta: fire, then buses to Idlib. The groups refuse to the last and are brought; Turkey looks at Afrin:
 * lewis-siege-then-talk, lewis-evacuate-to-zones, stepanova-idlib-dumping-ground, stepanova-no-love-bargain.
 */
export const ghoutaBuses: readonly Deed[] = [
  { by: 'damascus', offer: 'ghoutaBuses', threat: ['offensive'] },
  { by: 'russia', sign: 'damascus' },
  { by: 'turkey', sign: 'damascus' },
  { by: 'turkey', stance: 'silent', client: 'opposition', on: 'damascus' },
  { by: 'opposition', sign: 'damascus' },
]

/** September 2018: stepanova-sochi-memo, stepanova-sochi-separation-duty, stepanova-sochi-m4-m5, stepanova-refugee-fear-sochi. */
export const memorandum: readonly Deed[] = [
  { by: 'russia', offer: 'sochiMemo' },
  { by: 'turkey', sign: 'russia' },
  { by: 'russia', stance: 'press', client: 'damascus', on: 'russia' },
  { by: 'turkey', stance: 'press', client: 'opposition', on: 'russia' },
  { by: 'damascus', sign: 'russia' },
  { by: 'opposition', sign: 'russia' },
]

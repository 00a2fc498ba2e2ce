/** What the rules themselves rest on, rule by rule: the idea is the claim's, form and number are design. */
export const ruleNumbers = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
  'R21',
  'R22',
] as const
export type RuleNumber = (typeof ruleNumbers)[number]

export const ruleClaims: Readonly<Record<RuleNumber, readonly string[]>> = {
  /** The turn: planning and talking in one round. */
  R1: ['lewis-force-in-tandem', 'design'],
  /** Sealed orders are threats. */
  R2: ['lewis-def-coercive-mediation', 'lewis-tenet-4-continuum', 'lewis-tenet-5-unscrupulous'],
  /** The offer joins threat, demand and promise. */
  R3: ['lewis-tenet-4-no-pure-victory', 'stepanova-no-love-bargain', 'design'],
  /** Leverage is won in the field. */
  R4: ['lewis-syria-force-to-table', 'lewis-no-blueprint-forces'],
  /** Map, forces, battle. */
  R5: ['stepanova-deployment-gaps', 'stepanova-airspace-lever', 'design'],
  /** Who has a seat. */
  R6: ['lewis-tenet-3-entry-ticket', 'stepanova-trio-unaltered', 'stepanova-stakes-decide-brokers'],
  /** Home, standing, credibility. */
  R7: ['stepanova-rhetoric-for-home', 'stepanova-russia-discounts-words', 'design'],
  /** Orders: a broad menu of means. */
  R8: ['lewis-tenet-5-unscrupulous', 'design'],
  /** Patrons and clients. */
  R9: [
    'lewis-tenet-6-regional-dimension',
    'lewis-proxy-control-problem',
    'stepanova-support-is-not-control',
    'stepanova-cannot-press-partners',
  ],
  /** Imposition: two thirds sign for a client. */
  R10: [
    'lewis-hierarchical-peace',
    'lewis-tenet-6-consensus-first',
    'lewis-many-patrons-room',
    'lewis-deliver-haftar-backfired',
  ],
  /** Will it sign: room and momentum. */
  R11: [
    'lewis-many-patrons-room',
    'lewis-damascus-no-compromise',
    'stepanova-haftar-refuses-advancing',
    'stepanova-lna-gains-complicate',
  ],
  /** Tables and formats. */
  R12: [
    'lewis-tenet-3-powerful-mediators',
    'lewis-liberal-model-consent',
    'stepanova-astana-technical-only',
    'stepanova-russia-insists-bilateral',
    'lewis-syria-two-levels',
  ],
  /** Formats compete. */
  R13: [
    'lewis-astana-captured-un',
    'lewis-astana-undercut-rivals',
    'lewis-car-au-absorbs',
    'stepanova-member-may-remodel',
  ],
  /** Compliance: an unmet duty lapses the guarantee given for it. */
  R14: ['stepanova-sochi-conditional-pledge', 'stepanova-sochi-unmet', 'stepanova-zone-terrorist-loophole'],
  /** Ceasefires wear out. */
  R15: ['stepanova-brief-truce-fails', 'stepanova-march-deal-sturdier', 'design'],
  /** Incidents, blame, tension. */
  R16: [
    'stepanova-see-deny-blame-client',
    'stepanova-blame-assad-not-moscow',
    'stepanova-moscow-would-blame-radicals',
    'stepanova-direct-clash-danger',
    'stepanova-contacts-thicken',
    'stepanova-syria-insulated',
  ],
  /** People. */
  R17: ['stepanova-escalation-means-refugees', 'stepanova-turkey-weak-points', 'lewis-tenet-5-ihl-breach'],
  /** Money and law. */
  R18: ['lewis-tenet-6-un-legitimation', 'lewis-unsc-veto-shield', 'design'],
  /** What a seat knows. */
  R19: ['stepanova-putin-disowns', 'design'],
  /** Events come from outside. */
  R20: ['stepanova-external-provocation', 'stepanova-crises-interlinked', 'design'],
  /** The end: order tonight is one headline of three. */
  R21: ['lewis-tenet-1-stop-fighting', 'lewis-illiberal-peace-def', 'lewis-lesson-both'],
  /** Aftermath: two readings of what keeps a peace. */
  R22: [
    'lewis-relapse-risk',
    'lewis-roots-left-in-place',
    'lewis-flaw-grievances',
    'stepanova-pairwise-balance',
    'stepanova-balanced-condominium',
  ],
}

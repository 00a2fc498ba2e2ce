/**
 * Astana, January 2017 to 17 September 2018, in the four turns of class mode: the history that par is computed from.
 * Compressed: Rastan and the south-west fall in one Resolution (turn 4). Dice, and orders without a claim, are `design`.
 */
import type { Course } from '../recorded/script.ts'
import { congress, geneva, ghoutaBuses, memorandum, northZone, zones } from './astana-both.ts'

export const astanaClass: Course = {
  scenario: 'astana-2017',
  variant: 'class',
  seed: 'history',
  file: 'game/scenarios/astana-2017.class.history.json',
  turns: [
    {
      // January – 4 May 2017: lewis-astana-jan-2017, stepanova-four-zones-may-2017.
      talks: zones,
      chance: [],
    },
    {
      // May – December 2017: the army goes east, HTS takes Idlib city, the first Turkish posts.
      // stepanova-turkish-posts, stepanova-hts-takeover, stepanova-hmeimim-drones.
      planning: [
        { by: 'opposition', choose: 'splitDelegation', option: 'fighters' },
        { by: 'us', choose: 'programmeEnds', option: 'words' },
        { by: 'russia', choose: 'afrinObservers', option: 'leave' },
        { by: 'damascus', seal: { kind: 'conscript', area: 'homs' } },
        { by: 'damascus', seal: { kind: 'fortify', area: 'hama' } },
        { by: 'iran', seal: { kind: 'fortify', area: 'palmyra' } },
        { by: 'turkey', seal: { kind: 'buildPost', area: 'westAleppo' } },
        { by: 'turkey', seal: { kind: 'buildPost', area: 'jisr' } },
        {
          by: 'us',
          seal: {
            kind: 'convene',
            format: 'geneva',
            invites: ['russia', 'turkey', 'damascus', 'opposition'],
          },
        },
        { by: 'us', seal: { kind: 'aid', area: 'raqqa', deny: false } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'eastGhouta' } },
        { by: 'hts', seal: { kind: 'absorb', area: 'jisr' } },
        { by: 'hts', seal: { kind: 'droneRaid', target: 'latakia' } },
        { by: 'sdf', seal: { kind: 'sellOil', to: 'damascus' } },
      ],
      talks: [...northZone, ...geneva],
      chance: [{ event: 'hmeimimDrones' }],
    },
    {
      // January – April 2018: the drones, the congress, Afrin, Khasham, East Ghouta.
      // lewis-sochi-congress-2018, stepanova-turkey-kurds-first, stepanova-see-deny-blame-client, lewis-siege-then-talk.
      planning: [
        { by: 'russia', blame: 'nobody' },
        { by: 'damascus', choose: 'ghoutaWinter', option: 'wait' },
        { by: 'opposition', choose: 'sochiCongress', option: 'turnBack' },
        { by: 'damascus', seal: { kind: 'delegation' } },
        { by: 'damascus', seal: { kind: 'offensive', from: 'damascus', target: 'eastGhouta' } },
        { by: 'russia', seal: { kind: 'bombard', target: 'eastGhouta' } },
        { by: 'turkey', seal: { kind: 'offensive', from: 'azazAlBab', target: 'afrin' } },
        { by: 'turkey', seal: { kind: 'air', target: 'afrin' } },
        { by: 'opposition', seal: { kind: 'support', from: 'azazAlBab', target: 'afrin' } },
        { by: 'iran', seal: { kind: 'fortify', area: 'abuKamal' } },
        { by: 'us', seal: { kind: 'stand', area: 'khashamOmar' } },
        { by: 'hts', seal: { kind: 'droneRaid', target: 'latakia' } },
        { by: 'sdf', seal: { kind: 'raid', target: 'azazAlBab' } },
      ],
      talks: [...congress, ...ghoutaBuses],
      chance: [{ battle: 'afrin', by: 'turkey', die: 5 }],
    },
    {
      // May – 17 September 2018: Rastan, the south-west, Tehran, the memorandum.
      // lewis-fighters-pool-in-idlib, stepanova-salami-and-ratify, stepanova-sochi-memo.
      planning: [
        { by: 'us', choose: 'aidCut', option: 'cut' },
        { by: 'opposition', choose: 'southAlone', option: 'each' },
        { by: 'turkey', choose: 'tehran', option: 'ceasefire' },
        { by: 'russia', seal: { kind: 'reconcile', area: 'rastan', way: 'buses' } },
        { by: 'russia', seal: { kind: 'reconcile', area: 'daraa', way: 'truce' } },
        { by: 'damascus', seal: { kind: 'besiege', target: 'daraa' } },
        { by: 'turkey', seal: { kind: 'buildPost', area: 'saraqib' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'idlib', steps: 1 } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'saraqib' } },
        { by: 'hts', seal: { kind: 'absorb', area: 'idlib' } },
        { by: 'us', seal: { kind: 'sanction', on: 'damascus' } },
        { by: 'sdf', seal: { kind: 'sellOil', to: 'damascus' } },
      ],
      talks: memorandum,
      chance: [],
    },
  ],
}

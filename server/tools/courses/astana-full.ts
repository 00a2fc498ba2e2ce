/**
 * Astana, January 2017 to 17 September 2018, in the seven turns of the full game: the history that par is computed from.
 * Dice, and orders without a claim, are `design`.
 */
import type { Course } from '../recorded/script.ts'
import { congress, geneva, ghoutaBuses, memorandum, northZone, zones } from './astana-both.ts'

export const astanaFull: Course = {
  scenario: 'astana-2017',
  variant: 'full',
  seed: 'history',
  file: 'game/scenarios/astana-2017.full.history.json',
  turns: [
    {
      // January – 4 May 2017: lewis-astana-jan-2017, stepanova-four-zones-may-2017.
      talks: zones,
      chance: [],
    },
    {
      // May – August 2017: quiet in the west, the army in the desert; the south-west between Washington and Moscow.
      planning: [
        { by: 'opposition', choose: 'splitDelegation', option: 'fighters' },
        { by: 'damascus', seal: { kind: 'conscript', area: 'homs' } },
        { by: 'damascus', seal: { kind: 'fortify', area: 'hama' } },
        { by: 'iran', seal: { kind: 'fortify', area: 'palmyra' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'azazAlBab', steps: 1 } },
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
        { by: 'sdf', seal: { kind: 'sellOil', to: 'damascus' } },
      ],
      talks: [
        { by: 'us', offer: 'southwest' },
        { by: 'russia', sign: 'us' },
        { by: 'russia', stance: 'press', client: 'damascus', on: 'us' },
        { by: 'us', stance: 'attend', client: 'opposition', on: 'us' },
        { by: 'damascus', sign: 'us' },
        { by: 'opposition', sign: 'us' },
        ...geneva.slice(0, 1),
        { by: 'us', stance: 'attend', client: 'opposition', on: 'us' },
        ...geneva.slice(1),
      ],
      chance: [{ event: 'israelAgain' }],
    },
    {
      // September – October 2017: Deir ez-Zor, the northern zone, the first Turkish posts.
      // stepanova-turkish-posts, stepanova-hts-takeover, stepanova-hmeimim-drones.
      planning: [
        { by: 'us', choose: 'programmeEnds', option: 'words' },
        { by: 'turkey', seal: { kind: 'buildPost', area: 'westAleppo' } },
        { by: 'turkey', seal: { kind: 'buildPost', area: 'jisr' } },
        { by: 'damascus', seal: { kind: 'fortify', area: 'aleppo' } },
        { by: 'iran', seal: { kind: 'aid', area: 'deirEzZor', deny: false } },
        { by: 'opposition', seal: { kind: 'councils', area: 'saraqib' } },
        { by: 'hts', seal: { kind: 'droneRaid', target: 'latakia' } },
        { by: 'sdf', seal: { kind: 'sellOil', to: 'damascus' } },
      ],
      talks: northZone,
      chance: [],
    },
    {
      // November – December 2017: Abu Kamal; the ring round Ghouta; an answer for the Turkish army chief.
      // stepanova-balance-shifted, lewis-siege-then-talk, stepanova-no-love-bargain.
      planning: [
        { by: 'russia', choose: 'afrinObservers', option: 'leave' },
        { by: 'damascus', choose: 'ghoutaWinter', option: 'wait' },
        { by: 'damascus', seal: { kind: 'besiege', target: 'eastGhouta' } },
        { by: 'damascus', seal: { kind: 'fortify', area: 'homs' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'azazAlBab', steps: 1 } },
        {
          by: 'us',
          seal: {
            kind: 'convene',
            format: 'geneva',
            invites: ['russia', 'turkey', 'damascus', 'opposition'],
          },
        },
        { by: 'hts', seal: { kind: 'absorb', area: 'idlib' } },
        { by: 'sdf', seal: { kind: 'aid', area: 'raqqa', deny: false } },
      ],
      talks: [
        { by: 'russia', vote: 'crossBorder', way: 'abstain' },
        { by: 'us', vote: 'crossBorder', way: 'yes' },
      ],
      chance: [{ event: 'hmeimimDrones' }],
    },
    {
      // January – March 2018: the drones, the congress, Afrin, Khasham, East Ghouta.
      // lewis-sochi-congress-2018, stepanova-turkey-kurds-first, stepanova-see-deny-blame-client, lewis-siege-then-talk.
      planning: [
        { by: 'russia', blame: 'nobody' },
        { by: 'opposition', choose: 'sochiCongress', option: 'turnBack' },
        { by: 'damascus', seal: { kind: 'delegation' } },
        { by: 'damascus', seal: { kind: 'besiege', target: 'eastGhouta' } },
        { by: 'damascus', seal: { kind: 'offensive', from: 'damascus', target: 'eastGhouta' } },
        { by: 'russia', seal: { kind: 'bombard', target: 'eastGhouta' } },
        { by: 'turkey', seal: { kind: 'offensive', from: 'azazAlBab', target: 'afrin' } },
        { by: 'turkey', seal: { kind: 'air', target: 'afrin' } },
        { by: 'opposition', seal: { kind: 'support', from: 'azazAlBab', target: 'afrin' } },
        { by: 'us', seal: { kind: 'stand', area: 'khashamOmar' } },
        { by: 'hts', seal: { kind: 'droneRaid', target: 'latakia' } },
        { by: 'sdf', seal: { kind: 'raid', target: 'azazAlBab' } },
      ],
      talks: [
        ...congress,
        ...ghoutaBuses,
        { by: 'russia', vote: 'thirtyDays', way: 'yes' },
        { by: 'us', vote: 'thirtyDays', way: 'yes' },
      ],
      chance: [{ battle: 'afrin', by: 'turkey', die: 5 }],
    },
    {
      // April – June 2018: Douma, the nuclear agreement, buses out of Rastan.
      // lewis-fighters-pool-in-idlib, stepanova-jcpoa-exit, stepanova-us-erratic.
      planning: [
        { by: 'us', choose: 'aidCut', option: 'cut' },
        { by: 'russia', seal: { kind: 'reconcile', area: 'rastan', way: 'buses' } },
        { by: 'us', seal: { kind: 'sanction', on: 'damascus' } },
        { by: 'turkey', seal: { kind: 'buildPost', area: 'saraqib' } },
        { by: 'iran', seal: { kind: 'address', against: 'us' } },
        { by: 'hts', seal: { kind: 'absorb', area: 'idlib' } },
        { by: 'sdf', seal: { kind: 'sellOil', to: 'damascus' } },
      ],
      talks: [],
      chance: [{ wearsOut: 'us' }],
    },
    {
      // July – 17 September 2018: the south-west, Tehran, the memorandum.
      // stepanova-salami-and-ratify, stepanova-refugee-fear-sochi, stepanova-sochi-memo.
      planning: [
        { by: 'opposition', choose: 'southAlone', option: 'each' },
        { by: 'turkey', choose: 'tehran', option: 'ceasefire' },
        { by: 'damascus', seal: { kind: 'besiege', target: 'daraa' } },
        { by: 'russia', seal: { kind: 'reconcile', area: 'daraa', way: 'truce' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'idlib', steps: 1 } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'saraqib' } },
        { by: 'hts', seal: { kind: 'fortify', area: 'idlib' } },
      ],
      talks: memorandum,
      chance: [],
    },
  ],
}

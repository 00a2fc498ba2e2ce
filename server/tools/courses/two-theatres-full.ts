/**
 * October 2019 to June 2020 on both maps, in the nine turns of full mode: the history that par is computed from. Orders
 * without a claim, and dice, are `design`.
 */
import type { Course } from '../recorded/script.ts'
import { accord, afterTheStrike, soleimani, truceOfTwo, ultimatum } from './idlib-both.ts'
import { cairo, moscow, resolution } from './tripoli-both.ts'
import {
  berlin,
  memorandum,
  opening,
  peaceSpring,
  retreat,
  secondRound,
  spring,
  toGeneva,
} from './two-theatres-both.ts'

export const twoTheatresFull: Course = {
  scenario: 'two-theatres-2019',
  variant: 'full',
  seed: 'history',
  file: 'game/scenarios/two-theatres-2019.full.history.json',
  turns: [
    // October 2019: a telephone call; before Tripoli the front stands. stepanova-us-pullback-oct-2019.
    { talks: opening, chance: [{ battle: 'tripoli', by: 'lna', die: 3 }] },
    {
      // November 2019: across the border, and a line through the sea. stepanova-turkey-diverted, lewis-turkey-backs-gna.
      planning: [
        ...peaceSpring,
        ...memorandum,
        ...toGeneva,
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
        { by: 'gna', seal: { kind: 'raise', area: 'tripoli', steps: 1 } },
        { by: 'gna', seal: { kind: 'inviteTroops', power: 'turkey' } },
        { by: 'damascus', seal: { kind: 'fortify', area: 'hama' } },
      ],
      talks: secondRound,
      chance: [{ seen: 'uae' }],
    },
    {
      // December 2019: Dawn of Idlib 2 begins. stepanova-dawn2-dec-2019, stepanova-hmeimim-drones, lewis-wagner-1000.
      planning: [
        { by: 'damascus', seal: { kind: 'offensive', from: 'hama', target: 'maarrat' } },
        { by: 'russia', seal: { kind: 'air', target: 'maarrat' } },
        { by: 'iran', seal: { kind: 'bombard', target: 'westAleppo' } },
        { by: 'hts', seal: { kind: 'droneRaid', target: 'latakia' } },
        { by: 'lna', seal: { kind: 'offensive', from: 'ainZara', target: 'tripoli' } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
      ],
      talks: [],
      chance: [
        { battle: 'maarrat', by: 'damascus', die: 3 },
        { battle: 'tripoli', by: 'lna', die: 3 },
      ],
    },
    {
      // 1–18 January 2020: Baghdad, Damascus, two truces within four days, and neither client's. stepanova-soleimani,
      // stepanova-idlib-to-libya, stepanova-january-truce, stepanova-brief-truce-fails, stepanova-haftar-refuses-advancing.
      planning: [
        ...soleimani,
        { by: 'russia', choose: 'putinInDamascus', option: 'embrace' },
        { by: 'turkey', choose: 'campsInWinter', option: 'shelter' },
        { by: 'misrata', choose: 'sirteWavers', option: 'leave' },
        { by: 'russia', choose: 'pressConference', option: 'disown' },
        { by: 'russia', seal: { kind: 'withhold', client: 'lna' } },
        { by: 'turkey', seal: { kind: 'ferry', from: 'azazAlBab', to: 'tripoli', steps: 1 } },
        { by: 'damascus', seal: { kind: 'bombard', target: 'maarrat' } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
      ],
      talks: [...moscow, ...truceOfTwo],
      chance: [],
    },
    {
      // 19–31 January 2020: Berlin, the taps, Maarrat. stepanova-berlin-19-jan, stepanova-oil-blockade, lewis-haftar-resumes.
      planning: [
        { by: 'russia', choose: 'berlin', option: 'insist' },
        { by: 'damascus', seal: { kind: 'offensive', from: 'hama', target: 'maarrat' } },
        { by: 'russia', seal: { kind: 'air', target: 'maarrat' } },
        { by: 'turkey', seal: { kind: 'ferry', from: 'azazAlBab', to: 'tripoli', steps: 1 } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'saraqib', steps: 1 } },
        { by: 'lna', seal: { kind: 'blockade', open: false } },
        { by: 'lna', seal: { kind: 'offensive', from: 'baniWalid', target: 'khums' } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
      ],
      talks: berlin,
      chance: [
        { battle: 'maarrat', by: 'damascus', die: 5 },
        { battle: 'khums', by: 'lna', die: 3 },
        { seen: 'uae' },
      ],
    },
    {
      // February 2020: an ultimatum, Saraqib, the outskirts of Aleppo; fourteen votes in New York. stepanova-erdogan-ultimatum,
      // stepanova-m5-taken-feb-2020, stepanova-proiran-militias, stepanova-unsc-abstain-feb-2020.
      planning: [
        { by: 'turkey', choose: 'convoys', option: 'columns' },
        { by: 'us', choose: 'terminalsShut', option: 'words' },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
        { by: 'turkey', seal: { kind: 'bombard', target: 'maarrat' } },
        { by: 'turkey', seal: { kind: 'address', against: 'russia' } },
        { by: 'russia', seal: { kind: 'address', against: 'turkey' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'idlib', steps: 2 } },
        { by: 'damascus', seal: { kind: 'offensive', from: 'maarrat', target: 'saraqib' } },
        { by: 'russia', seal: { kind: 'air', target: 'saraqib' } },
        { by: 'iran', seal: { kind: 'axis', from: 'aleppo', target: 'westAleppo' } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'idlib' } },
      ],
      talks: [...ultimatum, ...resolution],
      chance: [
        { struck: 'damascus', at: 'maarrat' },
        { battle: 'saraqib', by: 'damascus', die: 6 },
        { battle: 'westAleppo', by: 'iran', die: 6 },
        { hit: 'turkey', at: 'saraqib' },
      ],
    },
    // March 2020: the strike, drones, the telephone, Moscow. stepanova-27-feb-2020, stepanova-5-march-deal.
    {
      planning: afterTheStrike,
      talks: accord,
      chance: [],
    },
    {
      // April – mid-May 2020: ships before the coast, the coast in the west, al-Watiya. lewis-haftar-retreat-may-2020.
      planning: [
        ...spring,
        { by: 'uae', seal: { kind: 'airlift', area: 'jufra', steps: 1 } },
        { by: 'gna', seal: { kind: 'splitIncome', to: 'misrata' } },
        { by: 'gna', seal: { kind: 'offensive', from: 'zawiya', target: 'zuwara' } },
        { by: 'turkey', seal: { kind: 'air', target: 'zuwara' } },
        { by: 'misrata', seal: { kind: 'move', formation: 'misrata-misrata-1', to: 'khums' } },
      ],
      talks: [],
      chance: [{ battle: 'zuwara', by: 'gna', die: 6 }],
    },
    // Mid-May – June 2020: the retreat; Cairo proposes and draws a line. lewis-haftar-retreat-may-2020.
    {
      planning: retreat,
      talks: cairo,
      chance: [
        { battle: 'ainZara', by: 'turkey', die: 5 },
        { battle: 'tarhuna', by: 'misrata', die: 6 },
      ],
    },
  ],
}

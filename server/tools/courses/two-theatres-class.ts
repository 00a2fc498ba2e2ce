/**
 * October 2019 to June 2020 on both maps, in the six turns of class mode: the history that par is computed from. Compressed:
 * Maarrat falls with the old year, Saraqib and the outskirts of Aleppo in one Resolution (turn 3), Berlin meets in the turn of
 * the accord of 5 March. Orders without a claim, and dice, are `design`.
 */
import type { Course } from '../recorded/script.ts'
import { accord, afterTheStrike, soleimani } from './idlib-both.ts'
import { cairo, moscow, resolution } from './tripoli-both.ts'
import { aidVote, berlin, memorandum, opening, peaceSpring, retreat, spring } from './two-theatres-both.ts'

/** With six turns tension never rises so far that the line is opened. */
const withoutTheCall = accord.slice(2)

export const twoTheatresClass: Course = {
  scenario: 'two-theatres-2019',
  variant: 'class',
  seed: 'history',
  file: 'game/scenarios/two-theatres-2019.class.history.json',
  turns: [
    // October – November 2019. stepanova-us-pullback-oct-2019.
    { talks: opening, chance: [{ battle: 'tripoli', by: 'lna', die: 3 }] },
    {
      // December 2019: across the border, and Dawn of Idlib 2. stepanova-turkey-diverted, stepanova-dawn2-dec-2019.
      planning: [
        ...peaceSpring,
        ...memorandum,
        { by: 'misrata', choose: 'sirteWavers', option: 'leave' },
        { by: 'damascus', seal: { kind: 'offensive', from: 'hama', target: 'maarrat' } },
        { by: 'russia', seal: { kind: 'air', target: 'maarrat' } },
        { by: 'iran', seal: { kind: 'bombard', target: 'westAleppo' } },
        { by: 'gna', seal: { kind: 'raise', area: 'tripoli', steps: 1 } },
        { by: 'gna', seal: { kind: 'inviteTroops', power: 'turkey' } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
      ],
      talks: [],
      chance: [{ battle: 'maarrat', by: 'damascus', die: 5 }],
    },
    {
      // January 2020: Baghdad, a truce that the client does not want, fighters for Tripoli, Saraqib. stepanova-soleimani,
      // stepanova-idlib-to-libya, stepanova-haftar-refuses-advancing.
      planning: [
        ...soleimani,
        { by: 'russia', seal: { kind: 'withhold', client: 'lna' } },
        { by: 'russia', seal: { kind: 'convene', format: 'moscow', invites: ['turkey', 'gna', 'lna'] } },
        { by: 'russia', seal: { kind: 'air', target: 'saraqib' } },
        { by: 'damascus', seal: { kind: 'offensive', from: 'maarrat', target: 'saraqib' } },
        { by: 'iran', seal: { kind: 'axis', from: 'aleppo', target: 'westAleppo' } },
        { by: 'turkey', seal: { kind: 'ferry', from: 'azazAlBab', to: 'tripoli', steps: 2 } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'saraqib', steps: 1 } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
      ],
      talks: [...moscow, ...aidVote],
      chance: [
        { battle: 'saraqib', by: 'damascus', die: 5 },
        { battle: 'westAleppo', by: 'iran', die: 6 },
        { hit: 'turkey', at: 'saraqib' },
      ],
    },
    {
      // February – 5 March 2020: Berlin and the taps, the strike, Moscow. stepanova-berlin-19-jan, stepanova-oil-blockade,
      // stepanova-27-feb-2020, stepanova-5-march-deal.
      planning: [
        ...afterTheStrike,
        { by: 'russia', choose: 'pressConference', option: 'disown' },
        { by: 'russia', choose: 'berlin', option: 'insist' },
        { by: 'lna', seal: { kind: 'blockade', open: false } },
        { by: 'turkey', seal: { kind: 'ferry', from: 'afrin', to: 'tripoli', steps: 1 } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
      ],
      talks: [...berlin, ...resolution, ...withoutTheCall],
      chance: [],
    },
    {
      // March – April 2020: al-Watiya. lewis-haftar-retreat-may-2020.
      planning: [
        ...spring,
        { by: 'gna', seal: { kind: 'splitIncome', to: 'misrata' } },
        { by: 'us', choose: 'terminalsShut', option: 'words' },
        { by: 'gna', seal: { kind: 'offensive', from: 'zawiya', target: 'zuwara' } },
        { by: 'turkey', seal: { kind: 'air', target: 'zuwara' } },
        { by: 'misrata', seal: { kind: 'move', formation: 'misrata-misrata-1', to: 'khums' } },
      ],
      talks: [],
      chance: [{ battle: 'zuwara', by: 'gna', die: 6 }],
    },
    // May – June 2020: the retreat; Cairo proposes and draws a line. lewis-haftar-retreat-may-2020.
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

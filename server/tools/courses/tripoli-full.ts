/**
 * Tripoli, April 2019 to June 2020, in the seven turns of full mode: the history that par is computed from. The sources
 * tell of the advance, Moscow, Berlin, the blockade and the retreat; towns, orders and dice in between are `design`.
 */
import type { Course } from '../recorded/script.ts'
import { berlin, cairo, moscow, opening, resolution } from './tripoli-both.ts'

export const tripoliFull: Course = {
  scenario: 'tripoli-2019',
  variant: 'full',
  seed: 'history',
  file: 'game/scenarios/tripoli-2019.full.history.json',
  turns: [
    {
      // April – May 2019: the advance reaches the suburbs. stepanova-tripoli-april-2019.
      talks: opening,
      chance: [{ battle: 'ainZara', by: 'lna', die: 4 }],
    },
    {
      // June – September 2019: the town behind the front is lost, the front digs in. `design`.
      planning: [
        { by: 'gna', seal: { kind: 'offensive', from: 'zintan', target: 'gharyan' } },
        { by: 'lna', seal: { kind: 'fortify', area: 'ainZara' } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
        { by: 'turkey', seal: { kind: 'aid', area: 'tripoli', deny: false } },
        { by: 'russia', seal: { kind: 'aid', area: 'tarhuna', deny: false } },
      ],
      talks: [],
      chance: [{ battle: 'gharyan', by: 'gna', die: 6 }],
    },
    {
      // October – December 2019: contractors, a memorandum, an invitation. lewis-haftar-backing-grew,
      // lewis-wagner-1000, lewis-turkey-backs-gna.
      planning: [
        { by: 'gna', choose: 'brigadesUnpaid', option: 'pay' },
        { by: 'turkey', choose: 'novemberMemorandum', option: 'drones' },
        { by: 'russia', supply: 'lna', level: 'raise' },
        { by: 'gna', seal: { kind: 'inviteTroops', power: 'turkey' } },
        { by: 'gna', seal: { kind: 'fortify', area: 'tripoli' } },
        { by: 'lna', seal: { kind: 'offensive', from: 'ainZara', target: 'tripoli' } },
        { by: 'uae', seal: { kind: 'finance', to: 'lna', amount: 2 } },
        { by: 'uae', seal: { kind: 'airlift', area: 'jufra', steps: 1 } },
      ],
      talks: [],
      chance: [{ battle: 'tripoli', by: 'lna', die: 4 }, { seen: 'uae' }],
    },
    {
      // 1–18 January 2020: Ankara votes, Sirte changes sides, Moscow. stepanova-turkey-formal-deploy,
      // stepanova-idlib-to-libya, stepanova-january-truce, lewis-moscow-talks-jan-2020, stepanova-haftar-refuses-advancing.
      planning: [
        { by: 'misrata', choose: 'sirteWavers', option: 'leave' },
        { by: 'russia', supply: 'lna', level: 'hold' },
        { by: 'russia', choose: 'pressConference', option: 'disown' },
        { by: 'russia', seal: { kind: 'withhold', client: 'lna' } },
        { by: 'turkey', seal: { kind: 'ferry', to: 'tripoli', steps: 2 } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'tripoli', steps: 1 } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
        { by: 'lna', seal: { kind: 'move', formation: '2.uae.airlift.tarhuna', to: 'ainZara' } },
        { by: 'lna', seal: { kind: 'raise', area: 'benghazi', steps: 1 } },
        { by: 'misrata', seal: { kind: 'mobilise', area: 'khums', steps: 1 } },
      ],
      talks: moscow,
      chance: [{ seen: 'turkey' }],
    },
    {
      // 19 January – February 2020: the taps are closed, Berlin meets, New York votes, the offensive goes on.
      // stepanova-oil-blockade, stepanova-berlin-19-jan, stepanova-unsc-abstain-feb-2020, lewis-haftar-resumes.
      planning: [
        { by: 'russia', choose: 'berlin', option: 'insist' },
        { by: 'lna', seal: { kind: 'blockade', open: false } },
        { by: 'lna', seal: { kind: 'offensive', from: 'baniWalid', target: 'khums' } },
        { by: 'turkey', seal: { kind: 'ferry', to: 'tripoli', steps: 2 } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
      ],
      talks: [
        ...berlin,
        { by: 'gna', offer: 'berlinTruce' },
        { by: 'russia', sign: 'gna' },
        { by: 'russia', stance: 'press', client: 'lna', on: 'gna' },
        { by: 'turkey', sign: 'gna' },
        { by: 'us', sign: 'gna' },
        { by: 'lna', refuse: 'gna' },
        ...resolution,
      ],
      chance: [{ battle: 'khums', by: 'lna', die: 3 }],
    },
    {
      // March – mid-May 2020: Idlib, ships before the coast, the coast in the west. stepanova-syria-outweighs-libya,
      // stepanova-27-feb-2020, lewis-haftar-retreat-may-2020.
      planning: [
        { by: 'us', choose: 'terminalsShut', option: 'words' },
        { by: 'turkey', choose: 'deadInIdlib', option: 'both' },
        { by: 'lna', choose: 'mandate', option: 'take' },
        { by: 'russia', choose: 'flightsFromBaniWalid', option: 'jufra' },
        { by: 'gna', seal: { kind: 'offensive', from: 'zawiya', target: 'zuwara' } },
        { by: 'lna', seal: { kind: 'raise', area: 'benghazi', steps: 1 } },
        { by: 'turkey', seal: { kind: 'air', target: 'zuwara' } },
        { by: 'russia', seal: { kind: 'aid', area: 'benghazi', deny: false } },
        { by: 'misrata', seal: { kind: 'move', formation: 'misrata-misrata-1', to: 'khums' } },
      ],
      talks: [],
      chance: [{ battle: 'zuwara', by: 'gna', die: 6 }],
    },
    {
      // Mid-May – June 2020: the retreat; Cairo proposes and draws a line. lewis-haftar-retreat-may-2020.
      planning: [
        { by: 'turkey', seal: { kind: 'offensive', from: 'tripoli', target: 'ainZara' } },
        { by: 'gna', seal: { kind: 'support', from: 'tripoli', target: 'ainZara' } },
        { by: 'misrata', seal: { kind: 'offensive', from: 'khums', target: 'tarhuna' } },
        { by: 'lna', seal: { kind: 'raise', area: 'benghazi', steps: 1 } },
        { by: 'egypt', seal: { kind: 'redLine', areas: ['sirte', 'jufra'], steps: 1 } },
        { by: 'egypt', seal: { kind: 'convene', format: 'cairo', invites: ['russia', 'uae', 'gna', 'lna'] } },
      ],
      talks: cairo,
      chance: [
        { battle: 'ainZara', by: 'turkey', die: 5 },
        { battle: 'tarhuna', by: 'misrata', die: 6 },
      ],
    },
  ],
}

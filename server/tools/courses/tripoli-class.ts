/**
 * Tripoli, April 2019 to June 2020, in the four turns of class mode: the history that par is computed from. Compressed:
 * the loss of Gharyan is left out, the retreat from the suburbs and from Tarhuna is one Resolution (turn 4). Orders without
 * a claim, and dice, are `design`.
 */
import type { Course } from '../recorded/script.ts'
import { berlin, cairo, moscow, opening, resolution } from './tripoli-both.ts'

export const tripoliClass: Course = {
  scenario: 'tripoli-2019',
  variant: 'class',
  seed: 'history',
  file: 'game/scenarios/tripoli-2019.class.history.json',
  turns: [
    {
      // April – October 2019: the advance reaches the suburbs and stays there. stepanova-tripoli-april-2019.
      talks: opening,
      chance: [{ battle: 'ainZara', by: 'lna', die: 4 }],
    },
    {
      // November 2019 – 18 January 2020: contractors, Ankara's vote, Sirte, Moscow. lewis-haftar-backing-grew,
      // stepanova-turkey-formal-deploy, stepanova-january-truce, stepanova-haftar-refuses-advancing.
      planning: [
        { by: 'gna', choose: 'brigadesUnpaid', option: 'pay' },
        { by: 'turkey', choose: 'novemberMemorandum', option: 'drones' },
        { by: 'misrata', choose: 'sirteWavers', option: 'leave' },
        { by: 'russia', supply: 'lna', level: 'raise' },
        { by: 'gna', seal: { kind: 'inviteTroops', power: 'turkey' } },
        { by: 'gna', seal: { kind: 'fortify', area: 'tripoli' } },
        { by: 'lna', seal: { kind: 'offensive', from: 'ainZara', target: 'tripoli' } },
        { by: 'russia', seal: { kind: 'withhold', client: 'lna' } },
        { by: 'turkey', seal: { kind: 'ferry', to: 'tripoli', steps: 2 } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
      ],
      talks: moscow,
      chance: [{ battle: 'tripoli', by: 'lna', die: 4 }, { seen: 'turkey' }],
    },
    {
      // 19 January – March 2020: the taps are closed, Berlin meets, New York votes, the offensive goes on.
      // stepanova-oil-blockade, stepanova-berlin-19-jan, stepanova-unsc-abstain-feb-2020, lewis-haftar-resumes.
      planning: [
        { by: 'russia', choose: 'pressConference', option: 'disown' },
        { by: 'russia', supply: 'lna', level: 'hold' },
        { by: 'russia', choose: 'berlin', option: 'insist' },
        { by: 'lna', seal: { kind: 'blockade', open: false } },
        { by: 'russia', seal: { kind: 'aid', area: 'tarhuna', deny: false } },
        { by: 'lna', seal: { kind: 'offensive', from: 'baniWalid', target: 'khums' } },
        { by: 'turkey', seal: { kind: 'ferry', to: 'tripoli', steps: 2 } },
        { by: 'uae', seal: { kind: 'airlift', area: 'tarhuna', steps: 1 } },
        { by: 'gna', seal: { kind: 'raise', area: 'tripoli', steps: 1 } },
        { by: 'misrata', seal: { kind: 'move', formation: 'misrata-misrata-1', to: 'khums' } },
      ],
      talks: [...berlin, ...resolution],
      chance: [{ battle: 'khums', by: 'lna', die: 4 }, { seen: 'uae' }],
    },
    {
      // April – June 2020: the sky changes hands, the retreat; Cairo proposes and draws a line. lewis-haftar-retreat-may-2020.
      planning: [
        { by: 'us', choose: 'terminalsShut', option: 'words' },
        { by: 'turkey', choose: 'deadInIdlib', option: 'both' },
        { by: 'lna', choose: 'mandate', option: 'take' },
        { by: 'russia', choose: 'flightsFromBaniWalid', option: 'jufra' },
        { by: 'turkey', seal: { kind: 'offensive', from: 'tripoli', target: 'ainZara' } },
        { by: 'gna', seal: { kind: 'support', from: 'tripoli', target: 'ainZara' } },
        { by: 'misrata', seal: { kind: 'offensive', from: 'khums', target: 'tarhuna' } },
        { by: 'russia', seal: { kind: 'aid', area: 'benghazi', deny: false } },
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

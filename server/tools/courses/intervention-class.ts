/**
 * October 2015 to December 2016 in the four turns of class mode: the history that par is computed from. Compressed: the
 * approaches of Aleppo are cut in one Resolution (turn 3), the truce of September that lasted a week is left out, and the
 * city falls with the buses (turn 4). Dice, and orders without a claim, are `design`.
 */
import type { Course } from '../recorded/script.ts'
import {
  aircraft,
  buses,
  cessation,
  guarantors,
  letter,
  opening,
  roadmap,
  veto,
} from './intervention-both.ts'

export const interventionClass: Course = {
  scenario: 'intervention-2015',
  variant: 'class',
  seed: 'history',
  file: 'game/scenarios/intervention-2015.class.history.json',
  turns: [
    {
      // October – December 2015: aircraft and militia south-west of Aleppo, ground gained and no town.
      // stepanova-balance-shifted, stepanova-proiran-militias, lewis-syria-force-to-table.
      talks: opening,
      chance: [
        { battle: 'westAleppo', by: 'damascus', die: 4 },
        { battle: 'westAleppo', by: 'iran', die: 3 },
        { event: 'nublZahra' },
        { event: 'afrinPush' },
        { event: 'gulfMoney' },
        { event: 'hospital' },
      ],
    },
    {
      // January – April 2016: Geneva pauses, two villages are reached, Washington and Moscow call a halt, and part of the
      // aircraft go home. lewis-force-in-tandem, stepanova-reminder-of-dependence.
      planning: [
        ...aircraft,
        { by: 'iran', choose: 'nublZahra', option: 'reinforce' },
        { by: 'russia', choose: 'partWithdrawal', option: 'withdraw' },
        { by: 'damascus', seal: { kind: 'move', formation: 'damascus-hama-1', to: 'safira' } },
        { by: 'damascus', seal: { kind: 'delegation' } },
        { by: 'russia', seal: { kind: 'withhold', client: 'damascus' } },
        { by: 'russia', seal: { kind: 'bombard', target: 'aleppo' } },
        { by: 'iran', seal: { kind: 'raiseMilitia', area: 'safira', steps: 1 } },
        { by: 'iran', seal: { kind: 'bombard', target: 'aleppo' } },
        { by: 'turkey', seal: { kind: 'bombard', target: 'afrin' } },
        {
          by: 'us',
          seal: {
            kind: 'convene',
            format: 'geneva',
            invites: ['damascus', 'opposition', 'russia', 'turkey'],
          },
        },
        { by: 'opposition', seal: { kind: 'councils', area: 'idlib' } },
        { by: 'sdf', seal: { kind: 'offensive', from: 'afrin', target: 'azazAlBab' } },
      ],
      talks: [...roadmap, ...cessation],
      chance: [{ battle: 'azazAlBab', by: 'sdf', die: 3 }, { event: 'convoy' }, { event: 'daraya' }],
    },
    {
      // May – September 2016: the cessation wears out, the last road is cut, Ankara and Moscow make up, tanks cross at
      // Jarablus, a convoy burns. lewis-relapse-risk, stepanova-turkey-kurds-first, lewis-tenet-5-ihl-breach.
      planning: [
        ...letter,
        { by: 'turkey', choose: 'euphratesShield', option: 'go' },
        { by: 'us', choose: 'convoy', option: 'suspend' },
        { by: 'damascus', seal: { kind: 'offensive', from: 'safira', target: 'westAleppo' } },
        { by: 'russia', seal: { kind: 'air', target: 'westAleppo' } },
        { by: 'iran', seal: { kind: 'axis', from: 'safira', target: 'westAleppo' } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'aleppo' } },
      ],
      talks: veto,
      chance: [{ battle: 'westAleppo', by: 'damascus', die: 5 }, { wearsOut: 'us' }],
    },
    {
      // October – December 2016: bombs, siege, buses, and a truce with two names under it. lewis-siege-then-talk.
      planning: [
        { by: 'opposition', choose: 'lastDays', option: 'leave' },
        { by: 'damascus', seal: { kind: 'besiege', target: 'aleppo' } },
        { by: 'russia', seal: { kind: 'bombard', target: 'aleppo' } },
      ],
      talks: [...buses, ...guarantors],
      chance: [],
    },
  ],
}

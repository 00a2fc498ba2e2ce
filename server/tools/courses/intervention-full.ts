/**
 * October 2015 to December 2016 in the seven turns of full mode: the history that par is computed from. The week's truce of
 * September 2016 is written in turn 5 and ended by the army in turn 6. Dice, and orders without a claim, are `design`.
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

export const interventionFull: Course = {
  scenario: 'intervention-2015',
  variant: 'full',
  seed: 'history',
  file: 'game/scenarios/intervention-2015.full.history.json',
  turns: [
    {
      // October 2015: aircraft and militia south-west of Aleppo, ground gained and no town.
      // stepanova-balance-shifted, stepanova-proiran-militias, lewis-syria-force-to-table.
      talks: opening,
      chance: [
        { battle: 'westAleppo', by: 'damascus', die: 4 },
        { battle: 'westAleppo', by: 'iran', die: 3 },
      ],
    },
    {
      // November – December: the aircraft at the border, New York votes; a second town is offered a truce of its own.
      // lewis-coopt-divide-legitimise.
      planning: [
        ...aircraft,
        { by: 'damascus', seal: { kind: 'besiege', target: 'eastGhouta' } },
        { by: 'damascus', seal: { kind: 'move', formation: 'damascus-hama-1', to: 'safira' } },
        { by: 'damascus', seal: { kind: 'bombard', target: 'aleppo' } },
        { by: 'russia', seal: { kind: 'bombard', target: 'jisr' } },
        { by: 'iran', seal: { kind: 'raiseMilitia', area: 'safira', steps: 1 } },
        { by: 'turkey', seal: { kind: 'aid', area: 'idlib', deny: false } },
        { by: 'opposition', seal: { kind: 'councils', area: 'idlib' } },
        { by: 'sdf', seal: { kind: 'sellOil', to: 'damascus' } },
      ],
      talks: [
        ...roadmap,
        { by: 'russia', offer: 'townDeal' },
        { by: 'russia', stance: 'attend', client: 'damascus', on: 'russia' },
        { by: 'damascus', sign: 'russia' },
        { by: 'opposition', refuse: 'russia' },
      ],
      chance: [{ event: 'nublZahra' }, { event: 'afrinPush' }, { event: 'gulfMoney' }, { event: 'hospital' }],
    },
    {
      // January – February 2016: Geneva pauses, two villages are reached, the mountains towards Latakia are fought for, and
      // at the end of February Washington and Moscow call a halt. lewis-force-in-tandem, stepanova-turkey-kurds-first.
      planning: [
        { by: 'iran', choose: 'nublZahra', option: 'reinforce' },
        { by: 'damascus', seal: { kind: 'offensive', from: 'latakia', target: 'jisr' } },
        { by: 'damascus', seal: { kind: 'delegation' } },
        { by: 'russia', seal: { kind: 'withhold', client: 'damascus' } },
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
        { by: 'sdf', seal: { kind: 'offensive', from: 'afrin', target: 'azazAlBab' } },
      ],
      talks: cessation,
      chance: [{ battle: 'azazAlBab', by: 'sdf', die: 3 }],
    },
    {
      // March – June: part of the aircraft go home, Geneva meets without result, the cessation wears out, a letter is
      // written.
      // stepanova-reminder-of-dependence, lewis-relapse-risk.
      planning: [
        ...letter,
        { by: 'russia', choose: 'partWithdrawal', option: 'withdraw' },
        { by: 'iran', seal: { kind: 'raiseMilitia', area: 'safira', steps: 1 } },
        {
          by: 'us',
          seal: {
            kind: 'convene',
            format: 'geneva',
            invites: ['damascus', 'opposition', 'russia', 'turkey'],
          },
        },
        { by: 'opposition', seal: { kind: 'councils', area: 'daraa' } },
      ],
      talks: [],
      chance: [{ wearsOut: 'us' }, { event: 'daraya' }],
    },
    {
      // July – August: the last road is cut, a night in Ankara, a suburb is emptied, tanks cross at Jarablus; Washington and
      // Moscow write again. lewis-siege-then-talk, stepanova-turkey-kurds-first, stepanova-bargaining-card-west.
      planning: [
        { by: 'turkey', choose: 'euphratesShield', option: 'go' },
        { by: 'damascus', seal: { kind: 'offensive', from: 'safira', target: 'westAleppo' } },
        { by: 'russia', seal: { kind: 'air', target: 'westAleppo' } },
        { by: 'iran', seal: { kind: 'axis', from: 'safira', target: 'westAleppo' } },
      ],
      talks: [
        {
          by: 'us',
          write: {
            format: 'bilateral',
            to: ['russia', 'damascus', 'opposition'],
            clauses: [
              {
                kind: 'ceasefire',
                parties: ['damascus', 'opposition'],
                areas: ['aleppo'],
                excluded: ['hts'],
              },
              { kind: 'aidAccess', obligors: ['damascus', 'opposition'], areas: ['aleppo'] },
              { kind: 'expiry', turn: 6 },
            ],
            guarantors: ['russia', 'us'],
          },
        },
        { by: 'russia', sign: 'us' },
        { by: 'russia', stance: 'attend', client: 'damascus', on: 'us' },
        { by: 'us', stance: 'attend', client: 'opposition', on: 'us' },
        { by: 'damascus', sign: 'us' },
        { by: 'opposition', sign: 'us' },
      ],
      chance: [{ battle: 'westAleppo', by: 'damascus', die: 5 }, { event: 'convoy' }],
    },
    {
      // September – October: the truce of a week is over, a convoy burns, a veto, siege.
      // lewis-tenet-5-ihl-breach, lewis-unsc-veto-shield, lewis-siege-then-talk.
      planning: [
        { by: 'us', choose: 'convoy', option: 'suspend' },
        { by: 'opposition', choose: 'lastDays', option: 'stay' },
        { by: 'damascus', seal: { kind: 'besiege', target: 'aleppo' } },
        { by: 'russia', seal: { kind: 'bombard', target: 'aleppo' } },
        { by: 'iran', seal: { kind: 'bombard', target: 'aleppo' } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'aleppo' } },
        { by: 'opposition', seal: { kind: 'offensive', from: 'idlib', target: 'westAleppo' } },
      ],
      talks: veto,
      chance: [{ battle: 'westAleppo', by: 'opposition', die: 2 }],
    },
    {
      // November – December: the last streets, buses, and a truce with two names under it.
      planning: [{ by: 'damascus', seal: { kind: 'besiege', target: 'aleppo' } }],
      talks: [...buses, ...guarantors],
      chance: [],
    },
  ],
}

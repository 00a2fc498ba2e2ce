/**
 * Clients must be brought: patrons agree on turn 1, the client is advancing and refuses, and their signatures are hollow.
 * Two turns later its attack has run down under a strike, and a proposal made then gets every signature.
 * Claims: stepanova-support-is-not-control, lewis-damascus-no-compromise, lewis-force-in-tandem, stepanova-reminder-of-dependence.
 */
import type { Course } from '../recorded/script.ts'

export const clients: Course = {
  scenario: 'highway',
  seed: 'clients must be brought',
  file: 'tests/fixtures/courses/clients-must-be-brought.json',
  turns: [
    {
      // Russia signs Turkey's line and keeps its aircraft on the ground. Damascus is advancing: it refuses, nobody can sign
      // for it, and it attacks alone.
      talks: [
        { by: 'russia', withdraw: true },
        { by: 'russia', sign: 'turkey' },
        { by: 'russia', stance: 'attend', client: 'damascus', on: 'turkey' },
        { by: 'turkey', stance: 'attend', client: 'opposition', on: 'turkey' },
        { by: 'damascus', refuse: 'turkey' },
        { by: 'opposition', sign: 'turkey' },
        { by: 'russia', standDown: 'air' },
        { by: 'russia', standDown: 'withhold' },
      ],
      chance: [
        { battle: 'saraqib', by: 'damascus', die: 6 },
        { hit: 'turkey', at: 'saraqib' },
      ],
    },
    {
      // The attack goes on and is stopped; Turkish drones answer for the soldiers who died at Saraqib.
      planning: [
        { by: 'turkey', blame: 'client' },
        { by: 'turkey', seal: { kind: 'bombard', target: 'saraqib' } },
        { by: 'damascus', seal: { kind: 'offensive', from: 'saraqib', target: 'westAleppo' } },
        { by: 'damascus', seal: { kind: 'move', formation: 'damascus-maarrat-2', to: 'saraqib' } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'westAleppo' } },
      ],
      talks: [],
      chance: [
        { struck: 'damascus', at: 'saraqib' },
        { battle: 'westAleppo', by: 'damascus', die: 2 },
        { battle: 'westAleppo', by: 'iran', die: 2 },
      ],
    },
    {
      // Strike, then propose: nobody refuses any more.
      planning: [
        { by: 'russia', seal: { kind: 'withhold', client: 'damascus' } },
        { by: 'damascus', seal: { kind: 'fortify', area: 'saraqib' } },
      ],
      talks: [
        { by: 'russia', offer: 'moscowProtocol', leverage: 1 },
        { by: 'turkey', sign: 'russia' },
        { by: 'russia', show: 'withhold', to: ['damascus'] },
        { by: 'russia', stance: 'press', client: 'damascus', on: 'russia' },
        { by: 'turkey', stance: 'press', client: 'opposition', on: 'russia' },
        { by: 'damascus', sign: 'russia' },
        { by: 'opposition', sign: 'russia' },
        { by: 'russia', standDown: 'withhold' },
      ],
      chance: [],
    },
    { talks: [], chance: [] },
  ],
}

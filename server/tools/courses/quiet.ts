/**
 * Quiet is not peace: the attack has run down, Damascus refuses all the same, and Russia signs for it. The front is quiet for a
 * turn. On the last one the client breaks what was never its own signature: its march is stopped, its guns are not.
 * Claims: lewis-hierarchical-peace, lewis-illiberal-peace-def, lewis-relapse-risk, stepanova-brief-truce-fails.
 */
import type { Course } from '../recorded/script.ts'

export const quiet: Course = {
  scenario: 'highway',
  seed: 'quiet is not peace',
  file: 'tests/fixtures/courses/quiet-is-not-peace.json',
  turns: [
    {
      talks: [
        { by: 'turkey', refuse: 'russia' },
        { by: 'russia', refuse: 'turkey' },
        { by: 'russia', stance: 'attend', client: 'damascus', on: 'russia' },
        { by: 'turkey', stance: 'attend', client: 'opposition', on: 'turkey' },
        { by: 'damascus', refuse: 'turkey' },
        { by: 'damascus', refuse: 'russia' },
        { by: 'opposition', refuse: 'russia' },
        { by: 'opposition', refuse: 'turkey' },
        { by: 'russia', carryOut: true },
        { by: 'russia', standDown: 'withhold' },
      ],
      chance: [{ battle: 'saraqib', by: 'damascus', die: 2 }],
    },
    {
      planning: [{ by: 'opposition', seal: { kind: 'fortify', area: 'saraqib' } }],
      talks: [],
      chance: [{ battle: 'westAleppo', by: 'iran', die: 2 }],
    },
    {
      // Nothing was gained for two turns: 3 · 6 ≥ 2 · 9, and Russia signs for Damascus.
      talks: [
        { by: 'turkey', offer: 'moscowProtocol' },
        { by: 'turkey', stance: 'attend', client: 'opposition', on: 'turkey' },
        { by: 'russia', sign: 'turkey' },
        { by: 'russia', stance: 'press', client: 'damascus', on: 'turkey' },
        { by: 'damascus', refuse: 'turkey' },
        { by: 'opposition', sign: 'turkey' },
        { by: 'russia', impose: 'damascus', on: 'turkey' },
      ],
      chance: [],
    },
    {
      // Russia signed that the line is held, and sees to it. The truce is Damascus's to keep or break.
      planning: [
        { by: 'damascus', seal: { kind: 'offensive', from: 'maarrat', target: 'saraqib' } },
        { by: 'damascus', seal: { kind: 'bombard', target: 'idlib' } },
      ],
      talks: [],
      chance: [],
    },
  ],
}

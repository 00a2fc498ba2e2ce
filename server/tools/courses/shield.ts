/**
 * No separation, no shield: everybody signs Russia's ultimatum, Turkey does not separate HTS by the deadline, and the guarantee
 * lapses. Damascus attacks where HTS stands beside others, and it is no breach.
 * Claims: stepanova-sochi-separation-duty, stepanova-sochi-conditional-pledge, stepanova-sochi-unmet.
 */
import type { Course } from '../recorded/script.ts'

export const shield: Course = {
  scenario: 'highway',
  seed: 'no separation, no shield',
  file: 'tests/fixtures/courses/no-separation-no-shield.json',
  turns: [
    {
      // The opposition leaves Saraqib; the fighters of HTS stay.
      talks: [
        { by: 'turkey', withdraw: true },
        { by: 'turkey', sign: 'russia' },
        { by: 'russia', stance: 'press', client: 'damascus', on: 'russia' },
        { by: 'turkey', stance: 'attend', client: 'opposition', on: 'russia' },
        { by: 'damascus', sign: 'russia' },
        { by: 'opposition', sign: 'russia' },
        { by: 'russia', standDown: 'withhold' },
      ],
      chance: [],
    },
    // Turkey waits.
    { talks: [], chance: [] },
    // The deadline passes.
    { talks: [], chance: [] },
    {
      // Jisr, which the separation named, is not protected any more.
      planning: [
        { by: 'damascus', seal: { kind: 'offensive', from: 'maarrat', target: 'jisr' } },
        { by: 'russia', seal: { kind: 'air', target: 'jisr' } },
      ],
      talks: [],
      chance: [{ battle: 'jisr', by: 'damascus', die: 5 }],
    },
  ],
}

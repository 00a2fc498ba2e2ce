/**
 * Dawn of Idlib 2, 15 December 2019 to 5 March 2020, in the four turns of class mode: the history that par is computed from.
 * Compressed: the fall of Saraqib and of the western outskirts of Aleppo is one Resolution (turn 3); the counter-attack on
 * Saraqib is sealed in turn 4 and lapses with the accord. Dice, and orders without a claim, are `design`.
 */
import type { Course } from '../recorded/script.ts'
import { accord, afterTheStrike, opening, soleimani, tripoli, truceOfTwo, ultimatum } from './idlib-both.ts'

export const idlibClass: Course = {
  scenario: 'idlib-2019',
  variant: 'class',
  seed: 'history',
  file: 'game/scenarios/idlib-2019.class.history.json',
  turns: [
    {
      // 15 December – 6 January: gains in the south-east, not yet the town; militias press on west Aleppo.
      // stepanova-dawn2-dec-2019, stepanova-proiran-militias, stepanova-hmeimim-drones.
      talks: opening,
      chance: [
        { battle: 'maarrat', by: 'damascus', die: 4 },
        { battle: 'westAleppo', by: 'iran', die: 3 },
      ],
    },
    {
      // 7–31 January: the truce of the two powers, and Maarrat al-Numan all the same. Turkish columns go to Saraqib.
      // stepanova-turkey-9000, stepanova-deployment-gaps, stepanova-hmeimim-drones.
      planning: [
        ...soleimani,
        ...tripoli,
        { by: 'damascus', seal: { kind: 'offensive', from: 'hama', target: 'maarrat' } },
        { by: 'russia', seal: { kind: 'air', target: 'maarrat' } },
        { by: 'iran', seal: { kind: 'bombard', target: 'westAleppo' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'saraqib', steps: 1 } },
        { by: 'opposition', seal: { kind: 'ambush', area: 'maarrat' } },
        { by: 'hts', seal: { kind: 'droneRaid', target: 'latakia' } },
      ],
      talks: truceOfTwo,
      chance: [
        { struck: 'opposition', at: 'westAleppo' },
        { battle: 'maarrat', by: 'damascus', die: 5 },
      ],
    },
    {
      // 1–17 February: the clash of the 3rd, words and guns from Ankara, words from Moscow; the M5 is taken from end to end.
      // stepanova-direct-clash-danger, stepanova-see-deny-blame-client, stepanova-mod-blames-ankara,
      // stepanova-airspace-lever, stepanova-m5-taken-feb-2020, stepanova-proiran-militias.
      planning: [
        { by: 'turkey', blame: 'client' },
        { by: 'turkey', choose: 'convoys', option: 'columns' },
        { by: 'turkey', choose: 'campsInWinter', option: 'shelter' },
        { by: 'us', choose: 'allyTalks', option: 'words' },
        { by: 'turkey', seal: { kind: 'bombard', target: 'maarrat' } },
        { by: 'turkey', seal: { kind: 'address', against: 'russia' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'saraqib', steps: 1 } },
        { by: 'damascus', seal: { kind: 'offensive', from: 'maarrat', target: 'saraqib' } },
        { by: 'damascus', seal: { kind: 'bombard', target: 'idlib' } },
        { by: 'russia', seal: { kind: 'air', target: 'saraqib' } },
        { by: 'russia', seal: { kind: 'address', against: 'turkey' } },
        { by: 'iran', seal: { kind: 'axis', from: 'aleppo', target: 'westAleppo' } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'idlib' } },
        { by: 'hts', seal: { kind: 'fortify', area: 'idlib' } },
      ],
      talks: ultimatum,
      chance: [
        { struck: 'damascus', at: 'maarrat' },
        { battle: 'saraqib', by: 'damascus', die: 5 },
        { battle: 'westAleppo', by: 'iran', die: 6 },
        { hit: 'turkey', at: 'saraqib' },
      ],
    },
    {
      // 18 February – 5 March: the strike of the 27th, drones, the telephone, Moscow.
      planning: [
        ...afterTheStrike,
        { by: 'russia', choose: 'fourPowers', option: 'bilateral' },
        { by: 'hts', choose: 'htsFace', option: 'newFace' },
        { by: 'opposition', seal: { kind: 'offensive', from: 'idlib', target: 'saraqib' } },
        { by: 'sdf', seal: { kind: 'sellOil', to: 'damascus' } },
      ],
      talks: accord,
      chance: [],
    },
  ],
}

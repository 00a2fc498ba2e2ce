/**
 * Dawn of Idlib 2, 15 December 2019 to 5 March 2020, in the six turns of full mode: the history that par is computed from.
 * The counter-attack of late February gets a foothold in Saraqib (turn 5) and loses it (turn 6). Dice, and orders without
 * a claim, are `design`.
 */
import type { Course } from '../recorded/script.ts'
import { accord, afterTheStrike, opening, soleimani, tripoli, truceOfTwo, ultimatum } from './idlib-both.ts'

export const idlibFull: Course = {
  scenario: 'idlib-2019',
  variant: 'full',
  seed: 'history',
  file: 'game/scenarios/idlib-2019.full.history.json',
  turns: [
    {
      // 15–31 December: gains in the south-east, not yet the town; militias press on west Aleppo.
      // stepanova-dawn2-dec-2019, stepanova-proiran-militias, stepanova-hmeimim-drones.
      talks: opening,
      chance: [
        { battle: 'maarrat', by: 'damascus', die: 4 },
        { battle: 'westAleppo', by: 'iran', die: 3 },
      ],
    },
    {
      // 1–12 January: guns instead of columns while Moscow and Ankara talk; Putin in Damascus stands by its client.
      // stepanova-support-is-not-control.
      planning: [
        ...soleimani,
        { by: 'russia', choose: 'putinInDamascus', option: 'embrace' },
        { by: 'damascus', seal: { kind: 'bombard', target: 'maarrat' } },
        { by: 'iran', seal: { kind: 'bombard', target: 'westAleppo' } },
        { by: 'hts', seal: { kind: 'fortify', area: 'idlib' } },
      ],
      talks: truceOfTwo,
      chance: [],
    },
    {
      // 13–31 January: the fighting resumes, Maarrat al-Numan falls, Turkish columns go to Saraqib.
      // stepanova-brief-truce-fails, stepanova-turkey-9000, stepanova-deployment-gaps, stepanova-hmeimim-drones.
      planning: [
        ...tripoli,
        { by: 'damascus', seal: { kind: 'offensive', from: 'hama', target: 'maarrat' } },
        { by: 'russia', seal: { kind: 'air', target: 'maarrat' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'saraqib', steps: 1 } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'westAleppo' } },
        { by: 'hts', seal: { kind: 'droneRaid', target: 'latakia' } },
      ],
      talks: [],
      // stepanova-israel-tacit; when, is `design`.
      chance: [{ battle: 'maarrat', by: 'damascus', die: 5 }, { event: 'israelStrikes' }],
    },
    {
      // 1–11 February: the clash of the 3rd, words and guns from Ankara, words from Moscow; Saraqib falls.
      // stepanova-direct-clash-danger, stepanova-see-deny-blame-client, stepanova-mod-blames-ankara, stepanova-airspace-lever.
      planning: [
        { by: 'turkey', blame: 'client' },
        { by: 'turkey', choose: 'convoys', option: 'columns' },
        { by: 'turkey', choose: 'campsInWinter', option: 'shelter' },
        { by: 'turkey', seal: { kind: 'bombard', target: 'maarrat' } },
        { by: 'turkey', seal: { kind: 'address', against: 'russia' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'saraqib', steps: 1 } },
        { by: 'damascus', seal: { kind: 'offensive', from: 'hama', target: 'saraqib' } },
        { by: 'damascus', seal: { kind: 'support', from: 'maarrat', target: 'saraqib' } },
        { by: 'russia', seal: { kind: 'air', target: 'saraqib' } },
        { by: 'russia', seal: { kind: 'air', target: 'idlib' } },
        { by: 'russia', seal: { kind: 'address', against: 'turkey' } },
        { by: 'iran', seal: { kind: 'bombard', target: 'westAleppo' } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'idlib' } },
        { by: 'sdf', seal: { kind: 'sellOil', to: 'damascus' } },
      ],
      talks: ultimatum,
      chance: [
        { struck: 'damascus', at: 'maarrat' },
        { struck: 'opposition', at: 'westAleppo' },
        { hit: 'turkey', at: 'saraqib' },
        { battle: 'saraqib', by: 'damascus', die: 5 },
      ],
    },
    {
      // 12–25 February: Moscow's map is refused; the suburbs of Aleppo and with them the M5; Saraqib is fought for again, and
      // Turkish soldiers are hit from the air. stepanova-russia-ideal-endgame, stepanova-m5-taken-feb-2020,
      // stepanova-proiran-militias, stepanova-airspace-lever, stepanova-turkish-drone-reply, stepanova-erdogan-wanted-four-way.
      planning: [
        { by: 'turkey', blame: 'client' },
        { by: 'us', choose: 'allyTalks', option: 'words' },
        { by: 'russia', choose: 'fourPowers', option: 'bilateral' },
        { by: 'hts', choose: 'htsFace', option: 'newFace' },
        { by: 'turkey', seal: { kind: 'bombard', target: 'saraqib' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'idlib', steps: 1 } },
        { by: 'opposition', seal: { kind: 'offensive', from: 'idlib', target: 'saraqib' } },
        { by: 'hts', seal: { kind: 'support', from: 'idlib', target: 'saraqib' } },
        { by: 'damascus', seal: { kind: 'support', from: 'aleppo', target: 'westAleppo' } },
        { by: 'iran', seal: { kind: 'axis', from: 'aleppo', target: 'westAleppo' } },
        { by: 'russia', seal: { kind: 'air', target: 'westAleppo' } },
        { by: 'russia', seal: { kind: 'air', target: 'idlib' } },
      ],
      talks: [
        { by: 'russia', offer: 'suburbs', threat: ['air'] },
        { by: 'turkey', refuse: 'russia' },
        { by: 'russia', carryOut: true },
      ],
      chance: [
        { battle: 'westAleppo', by: 'iran', die: 5 },
        { battle: 'saraqib', by: 'opposition', die: 5 },
        { hit: 'turkey', at: 'idlib' },
      ],
    },
    // 26 February – 5 March: the strike of the 27th, drones, the telephone, Moscow.
    { planning: afterTheStrike, talks: accord, chance: [] },
  ],
}

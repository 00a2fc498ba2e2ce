/**
 * February to 5 March 2020 as the sources tell it, in the four turns of `highway`: the recorded history that par is computed from.
 * Compressed: the fall of Saraqib and of the rest of the M5 fill turns 1 and 2; the counter-attack on Saraqib, the strike of
 * 27 February and Turkey's answer from the air are one Resolution (turn 3); the accord of 5 March is signed in turn 4.
 * Claims: stepanova-erdogan-ultimatum, stepanova-m5-taken-feb-2020, stepanova-airspace-lever, stepanova-27-feb-2020,
 * stepanova-turkish-drone-reply, stepanova-see-deny-blame-client, stepanova-5-march-deal, stepanova-m4-joint-patrols,
 * stepanova-sochi-unmet (nobody separates HTS: it is left out of the truce). Dice and single orders are `design`.
 */
import type { Course } from '../recorded/script.ts'

export const history: Course = {
  scenario: 'highway',
  seed: 'history',
  file: 'game/scenarios/highway.history.json',
  turns: [
    {
      // 1–8 February: both ultimatums are refused, Saraqib falls, Turkish soldiers die there.
      talks: [
        { by: 'turkey', refuse: 'russia' },
        { by: 'russia', refuse: 'turkey' },
        { by: 'russia', stance: 'attend', client: 'damascus', on: 'russia' },
        { by: 'turkey', stance: 'attend', client: 'opposition', on: 'turkey' },
        { by: 'damascus', refuse: 'turkey' },
        { by: 'damascus', refuse: 'russia' },
        { by: 'opposition', refuse: 'russia' },
        { by: 'opposition', sign: 'turkey' },
        { by: 'russia', carryOut: true },
        { by: 'russia', standDown: 'withhold' },
      ],
      chance: [
        { battle: 'saraqib', by: 'damascus', die: 5 },
        { hit: 'turkey', at: 'saraqib' },
      ],
    },
    {
      // 9–17 February: the army goes on to the suburbs of Aleppo, and holds the M5 from end to end.
      planning: [
        { by: 'turkey', blame: 'client' },
        { by: 'damascus', seal: { kind: 'offensive', from: 'saraqib', target: 'westAleppo' } },
        { by: 'damascus', seal: { kind: 'move', formation: 'damascus-maarrat-2', to: 'saraqib' } },
        { by: 'russia', seal: { kind: 'air', target: 'westAleppo' } },
        { by: 'turkey', seal: { kind: 'deploy', area: 'idlib', steps: 2 } },
        { by: 'opposition', seal: { kind: 'fortify', area: 'idlib' } },
      ],
      talks: [
        { by: 'turkey', offer: 'line' },
        { by: 'turkey', stance: 'attend', client: 'opposition', on: 'turkey' },
        { by: 'russia', refuse: 'turkey' },
        { by: 'damascus', refuse: 'turkey' },
        { by: 'opposition', sign: 'turkey' },
      ],
      chance: [{ battle: 'westAleppo', by: 'damascus', die: 5 }],
    },
    {
      // 18–27 February: talks fail, the opposition is back in part of Saraqib, a strike kills Turkish soldiers, drones answer.
      planning: [
        { by: 'opposition', seal: { kind: 'offensive', from: 'idlib', target: 'saraqib' } },
        { by: 'russia', seal: { kind: 'air', target: 'idlib' } },
        { by: 'turkey', seal: { kind: 'bombard', target: 'saraqib' } },
        { by: 'damascus', seal: { kind: 'fortify', area: 'saraqib' } },
      ],
      talks: [
        { by: 'turkey', offer: 'moscowProtocol' },
        { by: 'turkey', stance: 'attend', client: 'opposition', on: 'turkey' },
        { by: 'russia', refuse: 'turkey' },
        { by: 'damascus', refuse: 'turkey' },
        { by: 'opposition', sign: 'turkey' },
      ],
      chance: [
        { hit: 'turkey', at: 'idlib' },
        { struck: 'damascus', at: 'saraqib' },
        { battle: 'saraqib', by: 'opposition', die: 4 },
      ],
    },
    {
      // 28 February – 5 March: Turkey blames Damascus, not Moscow; the accord is signed in Moscow.
      planning: [
        { by: 'turkey', blame: 'client' },
        { by: 'turkey', seal: { kind: 'bombard', target: 'saraqib' } },
        { by: 'russia', seal: { kind: 'withhold', client: 'damascus' } },
        { by: 'damascus', seal: { kind: 'fortify', area: 'westAleppo' } },
      ],
      talks: [
        { by: 'turkey', show: 'bombard', to: ['russia', 'damascus', 'opposition'] },
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
  ],
}

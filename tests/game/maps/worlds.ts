/** A game on both maps: the small Libya of the tests, and three areas of Syria with a seat on each side. */
import type { ActorId, AreaId } from '../../../game/model/ids.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { libyaWorld } from '../libya.ts'
import { addSeat, ground } from '../worlds.ts'

const syria: readonly [AreaId, ActorId, number][] = [
  ['maarrat', 'damascus', 300_000],
  ['saraqib', 'opposition', 200_000],
  ['idlib', 'opposition', 1_000_000],
]

/** Turkey stands behind the opposition (4) and the GNA (5), Russia behind Damascus (6) and the LNA (4). */
export const twoMaps = (change: (file: ScenarioFile) => void = () => undefined): World =>
  libyaWorld((file) => {
    file.theatres = [
      { id: 'syria', view: 'all' },
      { id: 'libya', view: 'all' },
    ]
    addSeat(file, 'damascus', 'lna', { base: 1, leverage: 2 })
    addSeat(file, 'opposition', 'gna', { base: 2 })
    file.sides = [
      ['russia', 'egypt', 'uae', 'lna', 'damascus'],
      ['turkey', 'gna', 'misrata', 'opposition'],
    ]
    for (const [id, control, people] of syria) {
      file.areas[id] = ground(control, people)
      file.formations.push({
        id: `${control}-${id}-1`,
        owner: control,
        kind: 'irregular',
        steps: 3,
        area: id,
      })
    }
    file.support.russia = { damascus: 6, lna: 4 }
    file.support.turkey = { opposition: 4, gna: 5, misrata: 3 }
    Object.assign(file.gains, { damascus: [0, 0], opposition: [0, 0] })
    change(file)
  })

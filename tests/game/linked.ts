/** Both maps at once, for tests of what links them: the small Libya, and Idlib with its lender and its siege. */
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import { orderKinds } from '../../game/model/order.ts'
import type { ScenarioFile } from '../../game/model/scenario.ts'
import { orderRules } from '../../game/orders/registry.ts'
import type { World } from '../../game/scenarios/world.ts'
import { libyaWorld } from './libya.ts'
import { addSeat, ground } from './worlds.ts'

const land: readonly [AreaId, ActorId][] = [
  ['idlib', 'opposition'],
  ['saraqib', 'opposition'],
  ['hama', 'damascus'],
]

/** Nobody stands ready: fighters come out of Idlib and Saraqib, three steps and two. */
export const linkedWorld = (change: (file: ScenarioFile) => void = () => undefined): World =>
  libyaWorld((file) => {
    file.theatres.push({ id: 'syria', view: 'all' })
    addSeat(file, 'opposition', 'misrata', {})
    addSeat(file, 'damascus', 'gna', {})
    for (const seat of file.seats)
      seat.orders = orderKinds.filter((kind) => orderRules[kind].own?.includes(seat.id) ?? true)
    file.ferryPool = 0
    file.sides = [
      ['russia', 'egypt', 'uae', 'lna', 'damascus'],
      ['turkey', 'gna', 'misrata', 'opposition'],
    ]
    file.support.turkey = { gna: 5, misrata: 3, opposition: 6 }
    file.gains.opposition = [0, 0]
    for (const [id, control] of land) file.areas[id] = ground(control, 300_000)
    file.formations.push(
      { id: 'opposition-idlib-1', owner: 'opposition', kind: 'irregular', steps: 3, area: 'idlib' },
      { id: 'opposition-saraqib-1', owner: 'opposition', kind: 'irregular', steps: 2, area: 'saraqib' },
      { id: 'damascus-hama-1', owner: 'damascus', kind: 'regular', steps: 2, area: 'hama' },
    )
    change(file)
  })

import { useTranslation } from 'react-i18next'
import type { Board } from '../../game/model/board.ts'
import { actors } from '../../game/model/ids.ts'
import type { World } from '../../game/scenarios/world.ts'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Arenas } from './Arenas.tsx'
import './abroad.css'

interface Line {
  readonly key: string
  readonly params: Readonly<Record<string, unknown>>
}

const line = (key: string, params: Line['params'] = {}): Line => ({ key, params })

/** A line is drawn for this turn and the next. */
const lasts = ({ c }: World, turn: number): number => turn + c.redLine.lasts

/** Oil and money, where a bank is paid for it. */
function oil({ scenario }: World, { blockade, split }: Board): Line[] {
  const { bank } = scenario
  if (bank === undefined) return []
  const first = split ?? bank.first
  return [
    blockade === undefined || blockade === null
      ? line('oil.open')
      : line('oil.shut', { by: blockade.by, since: blockade.since }),
    line(`bank.${first}`, { holder: bank.holder, waits: bank.waits }),
  ]
}

function law({ scenario }: World, board: Board): Line[] {
  if (scenario.embargo === undefined) return []
  const exposed = actors.flatMap((actor) => {
    const times = board.exposed?.[actor] ?? 0
    return times === 0 ? [] : [line('law.exposed', { actor, count: times })]
  })
  const invited = actors.flatMap((host) => {
    const powers = board.invited?.[host] ?? []
    return powers.length === 0 ? [] : [line('law.invited', { host, powers })]
  })
  return [...(exposed.length === 0 ? [line('law.none')] : exposed), ...invited]
}

function forces(world: World, board: Board): Line[] {
  const { ferry, ferried, channel } = board
  return [
    ...(channel === undefined || channel === null
      ? []
      : [line(`channel.${channel.way}`, { ...channel.counts })]),
    ...(board.redLines ?? []).map(({ by, areas, turn }) =>
      line('redLine', { by, areas, turn: lasts(world, turn) }),
    ),
    ...(board.missions ?? []).map(({ areas, until }) => line('mission', { areas, turn: until })),
    ...(ferried === undefined || ferried === 0 ? [] : [line('ferried', { count: ferried })]),
    ...(ferry === undefined || ferry === 0 ? [] : [line('pool', { count: ferry })]),
  ]
}

/** What everybody knows beside the front: oil and the bank, the embargo, lines and channels, arenas off the map. */
export function Abroad() {
  const { t } = useTranslation('abroad')
  const world = useWorld()
  const view = useView()
  const lines = [...oil(world, view), ...law(world, view), ...forces(world, view)]
  if (lines.length === 0 && world.arenas.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('title')}</h2>
      <ul className="abroad-lines">
        {lines.map(({ key, params }) => (
          <li key={key + JSON.stringify(params)}>{t(key, params)}</li>
        ))}
      </ul>
      <Arenas />
    </section>
  )
}

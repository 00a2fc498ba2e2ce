/** Which formats need a table, which of them a scenario has, and who may call one (R12, R13). */
import type { ActorId, FormatId, TheatreId } from '../model/ids.ts'
import type { Scenario } from '../model/scenario.ts'
import { isSeat, type World } from '../scenarios/world.ts'

/** The rest is said over the telephone, between two delegations or in a back room. */
export const tabled = [
  'geneva',
  'astana',
  'sochi',
  'moscow',
  'berlin',
  'cairo',
] as const satisfies readonly FormatId[]
export type Tabled = (typeof tabled)[number]

export const isTabled = (format: FormatId): format is Tabled => tabled.some((each) => each === format)

/** Where each belongs; Geneva is the UN's, for either. */
const about: Readonly<Partial<Record<Tabled, TheatreId>>> = {
  astana: 'syria',
  sochi: 'syria',
  moscow: 'libya',
  berlin: 'libya',
  cairo: 'libya',
}

/** The congress is there only where the scenario names its track: elsewhere it is long past, or not thought of. */
export const hasFormat = (
  { scenario: { theatres, tracks } }: { scenario: Pick<Scenario, 'theatres' | 'tracks'> },
  format: Tabled,
): boolean => {
  const theatre = about[format]
  if (format === 'sochi' && tracks.sochi === undefined) return false
  return theatre === undefined || theatres.some(({ id }) => id === theatre)
}

export const tablesOf = (world: World): Tabled[] => tabled.filter((format) => hasFormat(world, format))

const callers: Readonly<Record<Exclude<Tabled, 'geneva'>, readonly ActorId[]>> = {
  astana: ['russia', 'turkey', 'iran'],
  sochi: ['russia'],
  moscow: ['russia', 'turkey'],
  berlin: ['convenor'],
  cairo: ['egypt'],
}

/** Geneva: only a permanent member of the Security Council, or the convenor, can have the envoy send for people. */
export const mayCall = (world: World, seat: ActorId, format: Tabled): boolean => {
  if (!isSeat(world, seat)) return false
  if (format === 'geneva') return seat === 'convenor' || world.scenario.vetoes.includes(seat)
  return callers[format].includes(seat)
}

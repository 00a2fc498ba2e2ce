/** Maps are asked for before the server has said which game it is: those that the match had the last time. */
import type { PublicScenario } from '../../game/model/api.ts'
import { theatreIds, type TheatreId } from '../../game/model/ids.ts'
import { keep } from '../store/keep.ts'
import { loadGeometry } from './geometries.ts'

const slot = (match: string): string => `maps.${match}`

function known(match: string): readonly TheatreId[] {
  const said = keep.read(slot(match))?.split(' ') ?? []
  const maps = theatreIds.filter((id) => said.includes(id))
  return maps.length > 0 ? maps : ['syria']
}

export function askAhead(match: string): void {
  for (const theatre of known(match)) void loadGeometry(theatre)
}

export function rememberMaps(match: string, { theatres }: Pick<PublicScenario, 'theatres'>): void {
  for (const { id } of theatres) void loadGeometry(id)
  const maps = theatres.map(({ id }) => id).join(' ')
  if (keep.read(slot(match)) !== maps) keep.write(slot(match), maps)
}

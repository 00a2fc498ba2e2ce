/** Positions that were found once, kept in a file so that looking again does not play all games again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { worldByKey } from '../../../game/scenarios/worlds.ts'
import {
  findScenes,
  moments,
  share,
  tableNames,
  tables,
  type AllScenes,
  type Scenes,
  type TableName,
} from './scenes.ts'

const isScenes = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && moments.every((moment) => moment in value)

const Kept = z.partialRecord(z.enum(tableNames), z.custom<Scenes>(isScenes))
type Kept = z.infer<typeof Kept>

const read = (file: string | undefined): Kept =>
  file === undefined || !existsSync(file) ? {} : Kept.parse(JSON.parse(readFileSync(file, 'utf8')))

export interface Wanted {
  /** How many are played at a table of which a screen is taken; of the others any position will do. */
  readonly games: number
  readonly file: string | undefined
  readonly shown: ReadonlySet<TableName>
}

/** The fullest positions at every table, from the file as far as it has them; `tell` hears of tables that are played. */
export function scenesFor(
  { games, file, shown }: Wanted,
  tell: (table: TableName, games: number) => void,
): AllScenes {
  const kept: Kept = { ...read(file) }
  const at = (table: TableName): Scenes => {
    const known = kept[table]
    if (known !== undefined) return known
    const some = Math.ceil(games * share[table])
    if (!shown.has(table)) return findScenes(worldByKey(tables[table]), 1)
    tell(table, some)
    const found = findScenes(worldByKey(tables[table]), some)
    kept[table] = found
    if (file !== undefined) writeFileSync(file, JSON.stringify(kept))
    return found
  }
  return {
    highway: at('highway'),
    class: at('class'),
    full: at('full'),
    libya: at('libya'),
    both: at('both'),
  }
}

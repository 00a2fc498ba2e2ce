/** Which screens are taken, at which sizes and in which languages. */
import { inside } from './inside.ts'
import { outside } from './outside.ts'
import { tableNames } from './scenes.ts'
import { languages, sizes, unrolled, type Screen } from './screen.ts'
import type { Task } from './take.ts'
import { taught } from './taught.ts'

/** Screens around a game, of led sessions, and of games at each table. */
export const groups = ['around', 'led', ...tableNames] as const
export const sizeNames = [...sizes, ...unrolled].map(({ name }) => name)

interface Wished {
  readonly only?: string | undefined
  readonly of?: string | undefined
  readonly size?: string | undefined
  readonly mirrored?: boolean | undefined
}

const all: readonly (readonly [group: string, screens: readonly Screen[]])[] = [
  ['around', outside],
  ...tableNames.map((table) => [table, inside.filter((screen) => screen.table === table)] as const),
  ['led', taught],
]

const isNamed = ({ name }: Screen, only: readonly string[]): boolean =>
  only.some((part) => (part.startsWith('=') ? part.slice(1) === name : name.includes(part)))

export function tasksFor({ only, of, size, mirrored }: Wished): Task[] {
  const names = only?.split(',') ?? ['']
  const wishedSizes = size === undefined ? sizes : [...sizes, ...unrolled].filter(({ name }) => name === size)
  const inLanguages = (screen: Screen) =>
    mirrored === true
      ? (['mirrored'] as const)
      : languages.filter((language) => language === 'en' || screen.german === true)
  return all
    .filter(([group]) => of === undefined || of.split(',').includes(group))
    .flatMap(([, screens]) => screens)
    .filter((screen) => isNamed(screen, names))
    .flatMap((screen) =>
      wishedSizes
        .filter(({ phone }) => !phone || screen.wall !== true)
        .flatMap((each) => inLanguages(screen).map((language) => ({ screen, size: each, language }))),
    )
}

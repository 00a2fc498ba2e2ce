import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { gameSteps } from './layers.mjs'
import { lint, type Diagnostic } from './lint.ts'

const parts = gameSteps.flatMap((step, rank) => step.parts.map((name) => ({ name, rank, step })))

const isFile = (part: string) => part.endsWith('.ts')
const fileOf = (part: string) => (isFile(part) ? `game/${part}` : `game/${part}/deeper/one.ts`)

const messages = (found: readonly Diagnostic[] = []) =>
  found.filter((one) => one.code?.includes('layers') === true).map((one) => one.message)

/** A file of one part that imports from every other. */
function greedy(from: string): string {
  const up = isFile(from) ? './' : '../../'
  const others = parts.map((part) => part.name).filter((name) => name !== from)
  const lines = others.map((to, n) => `export { a as a${n} } from '${up}${isFile(to) ? to : `${to}/one.ts`}'`)
  return `${lines.join('\n')}\n`
}

const refusedBy = (from: (typeof parts)[number]) =>
  parts
    .filter((to) => to.name !== from.name)
    .filter((to) => to.rank > from.rank || (to.rank === from.rank && from.step.together !== true))
    .map((to) => to.name)

describe('each part of game/', () => {
  const said = new Map<string, Diagnostic[]>()
  beforeAll(async () => {
    const found = await lint(Object.fromEntries(parts.map(({ name }) => [fileOf(name), greedy(name)])))
    for (const [file, what] of found) said.set(file, what)
  }, 60_000)

  test.each(parts)('$name is refused what stands above it or beside it, and nothing else', (from) => {
    const named = messages(said.get(fileOf(from.name))).map(
      (message) => /may not import game\/(\S+) .*imports go down only/.exec(message)?.[1] ?? message,
    )
    expect(named.toSorted()).toEqual(refusedBy(from).toSorted())
  })
})

const refused: Readonly<Record<string, string>> = {
  'game/model/up-server.ts': `import { a } from '../../server/a.ts'\nexport const b = a\n`,
  'game/model/up-client.ts': `export { a } from '../../client/a.ts'\n`,
  'game/orders/framework.ts': `import type { Game } from 'boardgame.io'\nexport type B = Game\n`,
  'game/orders/react.ts': `import { useState } from 'react'\nexport const b = useState\n`,
  'game/orders/node.ts': `import { readFileSync } from 'node:fs'\nexport const b = readFileSync\n`,
  'game/orders/whole-zod.ts': `import * as z from 'zod'\nexport const b = z.string()\n`,
  'game/orders/dynamic.ts': `export const b = () => import('../turn/a.ts')\n`,
  'game/orders/only-a-type.ts': `import type { A } from '../turn/a.ts'\nexport type B = A\n`,
  'game/unknown/a.ts': `import { a } from '../model/a.ts'\nexport const b = a\n`,
  'game/shell.ts': `import { INVALID_MOVE } from 'boardgame.io/core'\nexport const b = INVALID_MOVE\n`,
  'client/map/server.ts': `import { a } from '../../server/a.ts'\nexport const b = a\n`,
  'client/map/framework.ts': `import { Client } from 'boardgame.io/react'\nexport const b = Client\n`,
  'client/map/node.ts': `import { join } from 'node:path'\nexport const b = join\n`,
  'client/map/zod.ts': `import * as z from 'zod'\nexport const b = z.string()\n`,
  'client/map/tests.ts': `import { a } from '../../tests/a.ts'\nexport const b = a\n`,
  'server/client.ts': `import { a } from '../client/a.ts'\nexport const b = a\n`,
  'server/react.ts': `import { useState } from 'react'\nexport const b = useState\n`,
  'server/framework.ts': `import { InitializeGame } from 'boardgame.io/internal'\nexport const b = InitializeGame\n`,
  'server/matches/tools.ts': `import { a } from '../tools/a.ts'\nexport const b = a\n`,
}

const accepted: Readonly<Record<string, string>> = {
  'game/shell.ts': `import type { Game } from 'boardgame.io'\nexport type B = Game\n`,
  'game/model/schema.ts': `import * as z from 'zod/mini'\nexport const b = z.string()\n`,
  'client/map/game.ts': `import { a } from '../../game/module.ts'\nexport const b = a\n`,
  'client/map/wire.ts': `import { a } from '../../game/model/wire.ts'\nexport const b = a\n`,
  'server/game.ts': `import { a } from '../game/module.ts'\nexport const b = a\n`,
  'server/types.ts': `import type { Game } from 'boardgame.io'\nexport type B = Game\n`,
  'server/tools/one.ts': `import { a } from './two.ts'\nexport const b = a\n`,
}

describe('client, server, game and packages', () => {
  test('what is forbidden is refused', async () => {
    const found = await lint(refused)
    const silent = Object.keys(refused).filter((file) => messages(found.get(file)).length !== 1)
    expect(silent).toEqual([])
  })

  test('what is allowed passes', async () => {
    const found = await lint(accepted)
    const loud = Object.keys(accepted).filter((file) => messages(found.get(file)).length > 0)
    expect(loud).toEqual([])
  })
})

test('everything in game/ has its place in the table', () => {
  const known = parts.map((part) => part.name)
  const there = readdirSync(join(import.meta.dirname, '../../game'))
  expect(there.filter((name) => !known.includes(name))).toEqual([])
})

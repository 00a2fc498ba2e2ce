/** What the client's build does beside bundling. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chunkNamer } from '../../client/build/chunks.ts'
import { withoutReasons } from '../../client/build/reasons.ts'

test('reasons of the numbers stay at home, every number travels', () => {
  const file = readFileSync(join(import.meta.dirname, '../../game/coefficients/coefficients.json'), 'utf8')
  const sent = withoutReasons(file)
  const bare = (text: string): unknown =>
    JSON.parse(text, (key, value: unknown) => (key === 'why' ? undefined : value))
  expect(bare(sent)).toEqual(bare(file))
  expect(sent.match(/"why":""/g)?.length).toBe(file.match(/"why":/g)?.length)
  expect(sent.length).toBeLessThan(file.length / 2)
})

test('a module stands with the first screen that needs it at once; what only the game needs, with the game', () => {
  const imports: Readonly<Record<string, readonly string[]>> = {
    'client/main.tsx': ['client/ui/Button.tsx'],
    'client/front/FrontPlate.tsx': ['client/map/Ground.tsx', 'client/ui/Button.tsx'],
    'client/game/GamePage.tsx': ['client/map/Ground.tsx', 'client/game/Clock.tsx', 'client/talks/Panel.tsx'],
    'client/teach/TeachPage.tsx': ['client/game/Clock.tsx', 'client/teach/Seats.tsx'],
  }
  const getModuleInfo = (id: string) => ({
    importedIds: (imports[id.replace('/repo/', '')] ?? []).map((path) => `/repo/${path}`),
  })
  const name = chunkNamer('/repo')
  const chunkOf = (path: string) => name(`/repo/${path}`, { getModuleInfo })
  expect(chunkOf('client/ui/Button.tsx')).toBe('first')
  expect(chunkOf('client/map/Ground.tsx')).toBe('plate')
  expect(chunkOf('client/game/Clock.tsx')).toBe('table')
  expect(chunkOf('client/talks/Panel.tsx')).toBe('game')
  expect(chunkOf('client/teach/Seats.tsx')).toBeNull()
})

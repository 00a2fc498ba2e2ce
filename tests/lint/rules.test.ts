import { describe, expect, test } from 'vitest'
import { lint } from './lint.ts'

const inGame: Readonly<Record<string, string>> = {
  'Math.random': 'export const a = Math.random()',
  'Math.exp': 'export const a = Math.exp(1)',
  'Math.log': 'export const a = Math.log(1)',
  'Math.pow': 'export const a = Math.pow(2, 3)',
  'Math.sin': 'export const a = Math.sin(2)',
  '**': 'export const a = (n: number) => n ** 2',
  '**=': 'export function a(n: number) {\n  n **= 2\n  return n\n}',
  'new Date': 'export const a = () => new Date()',
  'Date.now': 'export const a = () => Date.now()',
  setTimeout: 'export const a = () => setTimeout(String, 1)',
  localeCompare: `export const a = (b: string) => b.localeCompare('c')`,
  toLocaleString: 'export const a = (b: number) => b.toLocaleString()',
  fetch: `export const a = () => fetch('/')`,
  process: 'export const a = () => process.env',
  console: `export const a = () => console.log('b')`,
}

const anywhere: Readonly<Record<string, string>> = {
  'as an assertion': `export const a = (b: unknown) => b as string`,
  'angle brackets': `export const a = (b: unknown) => <string>b`,
  'non-null !': `export const a = (b: string | null) => b!.length`,
  'any, written': `export const a = (b: any) => String(b)`,
  'any, leaking': `export const a = (b: string): number => {\n  const c: number = JSON.parse(b)\n  return c\n}`,
  'a loose promise': `export function a(b: Promise<void>) {\n  b.then(String)\n}`,
  'a forgotten case': `export function a(b: 'c' | 'd') {\n  switch (b) {\n    case 'c':\n      return 1\n  }\n  return 2\n}`,
  'a barrel': `export * from './x1.ts'`,
  'an exception without a reason': `// oxlint-disable-next-line no-var\nexport var a = 1`,
}

const fine: Readonly<Record<string, string>> = {
  'as const': `export const a = ['b', 'c'] as const`,
  satisfies: `export const a = { b: 1 } satisfies Record<string, number>`,
  'Math.max': 'export const a = Math.max(1, Math.floor(2.5), Math.abs(-3), Math.trunc(1.5))',
  structuredClone: 'export const a = (b: string[]) => structuredClone(b)',
  'an exception with its reason': `// oxlint-disable-next-line no-var -- the test of the test\nexport var a = 1`,
}

const placed = (folder: string, programs: Readonly<Record<string, string>>) =>
  Object.entries(programs).map(([name, text], n) => ({ name, file: `${folder}/x${n}.ts`, text: `${text}\n` }))

const toFiles = (programs: readonly { file: string; text: string }[]) =>
  Object.fromEntries(programs.map(({ file, text }) => [file, text]))

async function silent(folder: string, programs: Readonly<Record<string, string>>) {
  const all = placed(folder, programs)
  const found = await lint(toFiles(all))
  return all.filter(({ file }) => !found.has(file)).map(({ name }) => name)
}

describe('the linter refuses', () => {
  test('in game/: what differs between engines, clocks, and the world', async () => {
    expect(await silent('game/orders', inGame)).toEqual([])
  })

  test.each(['client/map', 'server/matches', 'game/turn', 'tests/game'])(
    'in %s: assertions, any, loose ends',
    async (folder) => {
      expect(await silent(folder, anywhere)).toEqual([])
    },
  )

  test('cycles', async () => {
    const found = await lint({
      'game/model/a.ts': `import { b } from './b.ts'\nexport const a = () => b\n`,
      'game/model/b.ts': `import { a } from './a.ts'\nexport const b = () => a\n`,
    })
    expect([...found.values()].flat().map((one) => one.code)).toContain('import(no-cycle)')
  })
})

test('the linter lets good code pass', async () => {
  const programs = placed('game/orders', fine)
  expect([...(await lint(toFiles(programs))).values()].flat()).toEqual([])
})

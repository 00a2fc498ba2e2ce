/** The commands as people and scripts call them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'guarantors-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(tool: string, ...args: string[]) {
  const file = join('server/tools', `${tool}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { status, stdout, stderr }
}
const Fields = z.record(z.string(), z.unknown())
const json = (text: string) => Fields.parse(JSON.parse(text))

/** What a refusal has to be: exit code 1, nothing on standard output, one line that says what is wrong. */
function refusal({ status, stdout, stderr }: ReturnType<typeof run>): string {
  if (status === 1 && stdout === '' && /^[^\n]+\n$/.test(stderr)) return stderr
  return `no refusal: ${status}, ${stdout}, ${stderr}`
}

const keep = (name: string, value: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(value))
  return file
}
const read = (path: string) => json(readFileSync(join(root, path), 'utf8'))
const course = 'tests/fixtures/courses/quiet-is-not-peace.json'

describe('simulate', { timeout: 120_000 }, () => {
  const timing = ['seconds', 'gamesPerSecond', 'decisionsPerSecond']

  it('gives the same JSON for the same arguments but for the timings, on one thread and on two', () => {
    const args = ['--games', '8', '--seed', 's', '--json']
    const [one, two] = ['1', '2'].map((threads) =>
      json(run('simulate', ...args, '--threads', threads).stdout),
    )
    for (const field of timing) expect(one).toHaveProperty(field)
    const rest = (all: Record<string, unknown> | undefined) =>
      Object.entries(all ?? {}).filter(([name]) => !timing.includes(name))
    expect(rest(one)).toEqual(rest(two))
    const fields =
      'scenario mode games seed turns endings seats orders clauses agreements ordersInGames displaced aftermath'
    expect(Object.keys(one ?? {}).toSorted()).toEqual([...timing, ...fields.split(' ')].toSorted())
    expect(one).toMatchObject({ scenario: 'highway', mode: 'class', games: 8, seed: 's' })
  })

  it('plays stand-ins and other coefficients, and tells it as text', () => {
    const { status, stdout } = run(
      'simulate',
      '--games',
      '1',
      '--seat',
      'turkey=refuses',
      '--set',
      'cost.air=2',
      '--transcript',
    )
    expect(status).toBe(0)
    expect(stdout).toContain('Turn 4')
    expect(stdout).not.toMatch(/turkey: sign/)
    expect(stdout).toContain('Endings')
  })

  it.each([
    [['--scenario', 'nowhere'], '"nowhere"'],
    [['--bots', '4'], '"4"'],
    [['--seat', 'turkey=5'], '"5"'],
    [['--seat', 'france=1'], '"france"'],
    [['--mode', 'full'], 'class'],
    [['--games', '0'], '--games'],
    [['--threads', '0'], '--threads'],
    [['--set', 'cost.planes=3'], 'cost.planes'],
    [['--fast'], '--fast'],
  ])('refuses %j in one line', (args, says) => {
    expect(refusal(run('simulate', ...args))).toMatch(new RegExp(`^simulate: .*${says}`))
  })
})

const Pairs = z.strictObject({
  pairs: z.array(
    z.strictObject({
      seat: z.string(),
      level: z.literal(2),
      against: z.literal(1),
      meanDifference: z.number(),
      low95: z.number(),
      high95: z.number(),
    }),
  ),
})

describe('ladder', { timeout: 120_000 }, () => {
  it('sets a level against the one below in every seat', () => {
    const { status, stdout } = run('ladder', '--games', '4', '--level', '2', '--json')
    expect(status).toBe(0)
    const { pairs } = Pairs.parse(JSON.parse(stdout))
    expect(pairs.map(({ seat }) => seat)).toEqual(['russia', 'turkey', 'damascus', 'opposition'])
    for (const { meanDifference, low95, high95 } of pairs)
      expect(low95 <= meanDifference && meanDifference <= high95).toBe(true)
  })

  it.each([
    [['--scenario', 'nowhere'], '"nowhere"'],
    [['--games', '5'], 'twos'],
    [['--games', '2'], '--games'],
    [['--level', '1'], '"1"'],
    [['highway'], 'not expected'],
  ])('refuses %j in one line', (args, says) => {
    expect(refusal(run('ladder', ...args))).toMatch(new RegExp(`^ladder: .*${says}`))
  })
})

describe('replay', { timeout: 60_000 }, () => {
  it('finds the recorded state', () => {
    const { status, stdout } = run('replay', course, '--json')
    expect(status).toBe(0)
    expect(json(stdout)).toMatchObject({ match: 'quiet-is-not-peace', matches: true })
  })

  it('detects another state', () => {
    const file = keep('other.json', { ...read(course), hash: '0'.repeat(64) })
    const { status, stdout, stderr } = run('replay', file, '--json')
    expect(status).toBe(1)
    expect(json(stdout)).toMatchObject({ match: 'other', matches: false })
    expect(stderr).toContain('another state')
  })

  it('says which command the rules refuse, and what is no recorded game', () => {
    const text = JSON.stringify(read(course)).replace('"type":"refuse"', '"type":"withdraw"')
    writeFileSync(join(folder, 'forged.json'), text)
    expect(refusal(run('replay', join(folder, 'forged.json')))).toMatch(/command.*refused/)
    expect(refusal(run('replay', keep('empty.json', {})))).toMatch(/no recorded game/)
    expect(refusal(run('replay'))).toMatch(/Give one file/)
  })

  it('explains itself', () => {
    for (const tool of ['simulate', 'ladder', 'scenario', 'replay', 'record']) {
      const { status, stdout } = run(tool, '--help')
      expect(status).toBe(0)
      expect(stdout).toContain(`npm run ${tool}`)
    }
  })
})

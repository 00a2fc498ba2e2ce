/** `npm run scenario`, as those who write scenarios call it: what it finds, where, and how it says to mend it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { scenarioIds } from '../../game/scenarios/worlds.ts'
import { problemsOf } from '../../server/tools/scenario/validate.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'guarantors-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]) {
  const command = ['--import', 'tsx', 'server/tools/scenario.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { status, stdout, stderr }
}
const Fields = z.record(z.string(), z.unknown())
const json = (text: string) => Fields.parse(JSON.parse(text))
const fixtures = 'tests/fixtures/scenarios'
const read = (path: string) => json(readFileSync(join(root, path), 'utf8'))
const highway = read('game/scenarios/highway.json')
const small = read(`${fixtures}/small.json`)

/** What a refusal has to be: exit code 1, nothing on standard output, one line that says what is wrong. */
function refusal({ status, stdout, stderr }: ReturnType<typeof run>): string {
  if (status === 1 && stdout === '' && /^[^\n]+\n$/.test(stderr)) return stderr
  return `no refusal: ${status}, ${stdout}, ${stderr}`
}

describe('the command', { timeout: 120_000 }, () => {
  it('finds nothing wrong in what ships', () => {
    const files = scenarioIds.map((id) => `game/scenarios/${id}.json`)
    const { status, stdout } = run('validate', ...files, '--json')
    expect(json(stdout)).toEqual({ files: files.map((file) => ({ file, ok: true, problems: [] })) })
    expect(status).toBe(0)
  })

  it('prints file, path, what is wrong and how to mend it, a line each', () => {
    const file = join(folder, 'wrong.json')
    writeFileSync(file, JSON.stringify({ ...highway, recommended: 4, recomended: 'turkey' }))
    const { status, stdout, stderr } = run('validate', file, `${fixtures}/small.json`)
    expect(status).toBe(1)
    expect(stdout.split('\n')[0]).toMatch(/wrong\.json:recommended: .*: give one of "russia"/)
    expect(stdout).toContain('take out "recomended"')
    expect(stdout).toContain('small.json: fine')
    expect(stderr).toContain('1 of 2 files')
  })

  it('writes a valid file to start from, and none over another', () => {
    const file = join(folder, 'new.json')
    expect(run('new', 'my-war', '--out', file).status).toBe(0)
    expect(problemsOf(JSON.parse(readFileSync(file, 'utf8')))).toEqual([])
    expect(refusal(run('new', 'my-war', '--out', file))).toMatch(/exists already/)
    expect(refusal(run('new', 'My War', '--out', join(folder, 'other.json')))).toMatch(/is no id/)
  })

  it('lists what ships, with whole games by mode and cuts', () => {
    const List = z.object({ scenarios: z.array(z.looseObject({ id: z.string() })) })
    const { scenarios } = List.parse(json(run('list', '--json').stdout))
    expect(scenarios.map(({ id }) => id)).toEqual(scenarioIds)
    expect(scenarios[0]).toEqual({
      id: 'highway',
      modes: ['class'],
      cuts: [],
      seats: ['russia', 'turkey', 'damascus', 'opposition'],
      turns: 4,
      variants: [{ id: 'class', mode: 'class', turns: 4 }],
    })
  })

  it('prints a schema that asks for no more than an author has to give', () => {
    const schema = json(run('schema').stdout)
    expect(schema).toHaveProperty('properties.events')
    expect(schema['required']).toContain('variants')
    expect(schema['required']).not.toContain('events')
  })

  it('refuses what it cannot read', () => {
    expect(refusal(run('validate', join(folder, 'none.json')))).toMatch(/none.json/)
    expect(refusal(run('dance'))).toMatch(/"dance"/)
    expect(refusal(run('validate'))).toMatch(/give a file/)
  })
})

/** The first thing that is wrong in each file: where, what, how to mend it. */
const broken: Readonly<Record<string, readonly [path: string, message: RegExp, mend: RegExp]>> = {
  'unknown-area': ['packages.0.clauses.0.areas.0', /no live area "sarakib"/, /maarrat, saraqib, idlib/],
  'unknown-seat': ['events.1.effects.0.sponsor', /no seat or actor "iran"/, /russia, turkey/],
  'unknown-claim': ['events.0.claims.0', /no claim "stepanova-soshi"/, /claims\.json/],
  'unknown-effect': ['events.0.effects.0.do', /no "explode" here/, /"level", "materiel"/],
  'unknown-package': ['seats.1.doctrine.offers.0.package', /no package .* "threat"/, /give one of truce/],
  'unknown-order': ['seats.2.orders.2', /no "charge" here/, /"offensive"/],
  'unknown-event': ['events.1.trigger.of.0.id', /no event "sergeants"/, /soldiers, council, rain/],
  'unknown-motion': ['seats.0.doctrine.votes.0.motion', /no motion "corridor"/, /give one of crossing/],
  'effect-names-nobody': ['events.2.effects.0.of', /momentum is counted "turkey"/, /damascus, opposition/],
  'event-too-late': ['events.0.trigger', /"soldiers" can never happen: .*turn 9.* than 3/, /"umpire"/],
  'event-contradicts-itself': ['events.1.trigger', /never happen: its parts cannot hold together/, /mend/],
  'event-waits-for-none': ['events.0.trigger', /never happen: a war ends the game/, /"umpire"/],
  'event-in-another-mode': ['events.1.trigger.of.1', /no variant is played in full mode/, /mend the test/],
  'choice-of-no-seat': ['events.0.choices.0.seat', /no seat "hts"/, /damascus, opposition/],
  'card-answers-nothing': [
    'seats.1.doctrine.choices.0.option',
    /no option of "soldiers" "shout"/,
    /wait, speak/,
  ],
  'card-of-another-posture': ['seats.1.doctrine.offers.0.posture', /no posture "push"/, /give one of calm/],
  'order-of-another': ['seats.1.orders.4', /"turkey" cannot give "reconcile"/, /belongs to russia/],
  'reading-leads-nowhere': [
    'switches.0.options.1.set.events.7.effects',
    /"events\.7\.effects" leads to no value/,
    /name a value that the file has/,
  ],
  'reading-leaves-no-scenario': [
    'switches.0.options.1.set',
    /with this reading events\.0\.effects is wrong/,
    /type array/,
  ],
  'reading-changes-nothing': ['switches.0.options.1.set', /"unknown" changes nothing/, /at least one value/],
  'reading-names-nobody': [
    'switches.0.options.1.set',
    /events\.0\.effects\.0\.area is wrong: there is no live area "aleppo"/,
    /maarrat/,
  ],
  'agreement-refused': ['agreements.0.text', /rules refuse it: notListed/, /table of that format/],
  'motion-too-late': ['events.1.effects.0.after', /never put to the vote: no game has a turn 7/, /at most 1/],
  'vote-without-a-seat': ['vetoes.0', /no seat "us"/, /russia, turkey/],
  'calendar-too-short': ['variants.1.calendar', /names 2 turns of 3/, /one line a turn/],
  weights: ['seats.0.objectives', /weights sum to 90/, /100/],
  'no-last-ending': ['endings.1.when', /may come to no ending/, /"always"/],
  'unknown-view': ['theatres.0.view', /no view of syria "west"/, /all, northWest, north/],
  'route-off-the-board': [
    'seats.0.objectives.1.parts.0.routes.1',
    /no route of a live area "fezzan"/,
    /one of m5, m4/,
  ],
  'border-off-the-board': [
    'seats.0.objectives.1.parts.0.exit',
    /no border of a live area "jordan"/,
    /one of turkey/,
  ],
  'package-of-full-mode': [
    'packages.0.clauses.0',
    /never be offered: .*fullModeOnly/,
    /variant in full mode/,
  ],
  'package-grounds-nobody': ['packages.0.clauses.0', /never be offered: .*noAircraft.*turkey/, /order "air"/],
  'package-guarantor-without-power': [
    'packages.0',
    /never be offered: .*guarantorNoPower.*damascus/,
    /name powers/,
  ],
  'package-without-a-table': [
    'packages.0.format',
    /no table of the format "geneva" is ever opened/,
    /"convene"/,
  ],
  'package-says-it-twice': ['packages.0', /never be offered: .*clauseTwice/, /one clause of the two/],
  'sealed-by-others': ['sealed.0.order', /damascus could not seal it: notYours/, /could give in Planning/],
}

describe('a broken file', () => {
  it('has a line here, and a file', () => {
    const files = readdirSync(join(root, fixtures, 'broken')).map((name) => name.replace('.json', ''))
    expect(files.toSorted()).toEqual(Object.keys(broken).toSorted())
  })

  it('is only as broken as it says: what it was made from is whole', () => {
    expect(problemsOf(small)).toEqual([])
  })

  it.each(Object.entries(broken))('%s', (name, [path, message, mend]) => {
    const [first] = problemsOf(read(`${fixtures}/broken/${name}.json`))
    expect(first?.path).toBe(path)
    expect(first?.message).toMatch(message)
    expect(first?.mend).toMatch(mend)
  })
})

describe('in the file of highway', () => {
  const altered = (from: string, to: string): unknown => {
    const text = JSON.stringify(highway)
    if (!text.includes(from)) throw new Error(`no ${from} in the scenario`)
    return JSON.parse(text.replace(from, to))
  }
  it.each([
    ['"area":"saraqib"', '"area":"sarakib"', 'there is no live area "sarakib"'],
    ['"package":"ultimatum"', '"package":"threat"', 'there is no package that this seat may make "threat"'],
    ['"stepanova-sochi-memo"', '"stepanova-soshi"', 'there is no claim "stepanova-soshi"'],
    ['"posture":["press"]', '"posture":["push"]', 'there is no posture "push"'],
    ['{"test":"always"}', '{"test":"war"}', 'a game may come to no ending'],
    ['"from":"maarrat"', '"from":"hama"', 'damascus could not seal it'],
    ['"deadline":2', '"deadline":9', 'russia could not offer it'],
  ])('%s → %s', (from, to, message) => {
    const problems = problemsOf(altered(from, to))
    expect(problems.map((each) => each.message).join('\n')).toContain(message)
    expect(problems.every((each) => each.mend.length > 5)).toBe(true)
  })
})

/** Starting: settings, port, data folder, addresses. What is wrong stops the start with one line that says the mend. */
import { createServer } from 'node:net'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { StartError, readSettings } from '../../server/settings.ts'
import { homeAddress, sharedAddresses } from '../../server/web/addresses.ts'
import { solo } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

test('a busy port', async () => {
  const taken = createServer()
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  bed.keep(taken)
  const start = bed.start({ settings: { PORT: port } })
  await expect(start).rejects.toThrow(StartError)
  await expect(start).rejects.toThrow(
    `PORT ${port}: another program listens there. Stop it, or give another port, such as PORT=${port + 1}.`,
  )
})

test('an address that is none of this machine', async () => {
  const start = bed.start({ settings: { HOST: '192.0.2.1' } })
  await expect(start).rejects.toThrow(
    'HOST 192.0.2.1: no address of this machine. Leave it out, or start with --lan.',
  )
})

test('a data folder that cannot be written', async () => {
  const file = join(bed.folder(), 'file')
  writeFileSync(file, '')
  for (const dataDir of [file, join(file, 'below'), '/proc/nowhere']) {
    const start = bed.start({ dataDir })
    await expect(start).rejects.toThrow(StartError)
    await expect(start).rejects.toThrow(
      /^DATA_DIR .*: cannot be written .*Give a folder that this user may write to/,
    )
  }
})

test('a file in the data folder that is no database', async () => {
  const dataDir = bed.folder()
  writeFileSync(
    join(dataDir, 'guarantors.sqlite'),
    'not a database, but long enough to be looked at'.repeat(40),
  )
  await expect(bed.start({ dataDir })).rejects.toThrow(
    /^DATA_DIR .*: cannot be written \(file is not a database\)/,
  )
})

test('a data folder of a newer version is left as it is', async () => {
  const server = await bed.start()
  await server.close()
  const db = new Database(join(server.dataDir, 'guarantors.sqlite'))
  db.exec('UPDATE data_version SET version = 99')
  db.close()
  const start = bed.start({ dataDir: server.dataDir })
  await expect(start).rejects.toThrow(
    /written by a newer Guarantors \(data version 99, this one knows \d+\)\. Update/,
  )
  const after = new Database(join(server.dataDir, 'guarantors.sqlite'))
  expect(after.prepare('SELECT version FROM data_version').get()).toEqual({ version: 99 })
  after.close()
})

test.each([
  [{ PORT: 'eight' }, 'PORT: give a whole number from 0 to 65535, such as PORT=8000.'],
  [{ PORT: '70000' }, 'PORT: give a whole number from 0 to 65535, such as PORT=8000.'],
  [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY: give the number of proxies in front of the server, 0 to 10.'],
  [
    { PUBLIC_URL: 'game.example.org' },
    'PUBLIC_URL: give the address that people open, such as PUBLIC_URL=https://game.example.org.',
  ],
  [
    { CREATE_KEY: 'x' },
    'CREATE_KEY: give 4 to 200 characters, or leave it out so that anybody may open sessions.',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: give one of silent, error, warn, info, debug.'],
  [
    { DATABASE_URL: 'postgres://x' },
    'DATABASE_URL: leave it out: this version keeps its data in SQLite in DATA_DIR.',
  ],
])('the setting %o', (environment, message) => {
  expect(() => readSettings([], environment)).toThrow(StartError)
  expect(() => readSettings([], environment)).toThrow(message)
})

test('an empty setting is an absent one, --lan listens everywhere, --help names every setting', () => {
  expect(readSettings([], { PORT: '', CREATE_KEY: '' })).toMatchObject({ PORT: 8000, HOST: '127.0.0.1' })
  expect(readSettings(['--lan'], {})).toMatchObject({ HOST: '0.0.0.0' })
  expect(readSettings(['--help'], {})).toContain('CREATE_KEY')
  expect(() => readSettings(['--lam'], {})).toThrow('--lam: unknown option. Try --help.')
})

test('links are for others: none on this machine alone, PUBLIC_URL where it is given', () => {
  const at = { host: '127.0.0.1', port: 8000, publicUrl: undefined }
  expect(homeAddress(at)).toBe('http://localhost:8000')
  expect(sharedAddresses(at)).toEqual([])
  expect(sharedAddresses({ ...at, host: '192.168.1.5' })).toEqual(['http://192.168.1.5:8000'])
  expect(sharedAddresses({ ...at, publicUrl: 'https://game.example.org' })).toEqual([
    'https://game.example.org',
  ])
  for (const address of sharedAddresses({ ...at, host: '0.0.0.0' })) {
    expect(address).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:8000$/)
  }
})

test('on all interfaces the game is played all the same', async () => {
  const { base } = await bed.start({ settings: { HOST: '0.0.0.0' } })
  expect(bed.keep(await solo(base, 'highway', 'turkey')).view.viewer).toBe('turkey')
})

/** Headers, files, health, figures, description. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite } from '../../server/store/sqlite/store.ts'
import { openBrowser } from '../support/browser.ts'
import { createBed } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

function builtClient(): string {
  const dir = bed.folder()
  mkdirSync(join(dir, 'assets'))
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Guarantors</title>')
  writeFileSync(join(dir, 'assets', 'index-abc.js'), 'export const x = 1\n'.repeat(500))
  return dir
}

test('on plain http nothing forces https; behind https it does', async () => {
  const plain = await fetch((await bed.start()).base + '/healthz')
  expect(plain.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
  expect(plain.headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'")
  expect(plain.headers.get('content-security-policy')).toContain("script-src 'self';")
  expect(plain.headers.get('strict-transport-security')).toBeNull()
  expect(plain.headers.get('x-powered-by')).toBeNull()
  const { base } = await bed.start({ settings: { PUBLIC_URL: 'https://game.example.org' } })
  const secure = await fetch(base + '/healthz')
  expect(secure.headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
  expect(secure.headers.get('strict-transport-security')).not.toBeNull()
})

test('assets are kept for ever and compressed, the page is always fresh and stands at every address', async () => {
  const { base } = await bed.start({ settings: { clientDir: builtClient() } })
  const asset = await fetch(`${base}/assets/index-abc.js`)
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(asset.headers.get('content-encoding')).toBe('gzip')
  expect(await asset.text()).toContain('export const x')
  for (const path of ['/', '/s/ABCDEF', '/play/x']) {
    const page = await fetch(base + path, { headers: { accept: 'text/html' } })
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(await page.text()).toContain('<title>')
  }
  for (const path of ['/assets/none.js', '/assets/..%2fsecret.txt', '/none.png', '/..%2f..%2fx.json']) {
    expect((await fetch(base + path)).status).toBe(404)
  }
})

test('the page says ahead what its script will ask for, in the language of the reader', async () => {
  const dir = builtClient()
  mkdirSync(join(dir, '.vite'))
  const built = {
    'index.html': { file: 'assets/index.js', imports: ['_first.js'] },
    '_first.js': { file: 'assets/first.js', css: ['assets/first.css'] },
    '_table.js': { file: 'assets/table.js', css: ['assets/table.css'], imports: ['_first.js'] },
    'game/GamePage.tsx': { file: 'assets/game.js', imports: ['_first.js', '_table.js'] },
    'i18n/en/ui.json': { file: 'assets/ui-en.js' },
    'i18n/de/ui.json': { file: 'assets/ui-de.js' },
    'i18n/de/talks.json': { file: 'assets/talks-de.js' },
  }
  writeFileSync(join(dir, '.vite', 'manifest.json'), JSON.stringify(built))
  const { base } = await bed.start({ settings: { clientDir: dir } })
  const linksOf = async (path: string, language: string) => {
    const page = await fetch(base + path, { headers: { accept: 'text/html', 'accept-language': language } })
    return page.headers.get('link')
  }
  expect(await linksOf('/', 'fr, en;q=0.5')).toBe('</assets/ui-en.js>; rel=modulepreload')
  expect(await linksOf('/s/ABCDEF', 'de-AT, en;q=0.5')).toBe('</assets/ui-de.js>; rel=modulepreload')
  expect((await linksOf('/play/x', 'de'))?.split(', ')).toEqual([
    '</assets/ui-de.js>; rel=modulepreload',
    '</assets/talks-de.js>; rel=modulepreload',
    '</assets/table.js>; rel=modulepreload',
    '</assets/table.css>; rel=preload; as=style; crossorigin',
    '</assets/game.js>; rel=modulepreload',
  ])
  expect((await fetch(`${base}/.vite/manifest.json`)).status).toBe(404)
})

test('health says whether the store answers', async () => {
  expect((await openBrowser((await bed.start()).base).get('/healthz')).body).toEqual({ status: 'ok' })
  const folder = bed.folder()
  const store = openSqlite(folder)
  const check = () => Promise.reject(new Error('gone'))
  const { base } = await bed.start({ store: { ...store, check } })
  expect(await openBrowser(base).get('/healthz')).toMatchObject({ status: 503, body: { status: 'failing' } })
})

test('figures are for this machine, or for who knows the key', async () => {
  const local = await bed.start()
  const figures = await fetch(`${local.base}/metrics`)
  expect(figures.headers.get('content-type')).toContain('text/plain')
  expect(await figures.text()).toContain('guarantors_commands_total')
  const forwarded = await fetch(`${local.base}/metrics`, { headers: { 'x-forwarded-for': '127.0.0.1' } })
  expect(forwarded.status).toBe(403)
  const { base } = await bed.start({ settings: { METRICS_KEY: 'long enough' } })
  expect((await fetch(`${base}/metrics`)).status).toBe(403)
  const headers = { authorization: 'Bearer long enough' }
  expect((await fetch(`${base}/metrics`, { headers })).status).toBe(200)
})

test('the description of the REST interface is made from the schemas that parse it', async () => {
  const { body } = await openBrowser((await bed.start()).base).get('/api/openapi.json')
  expect(body).toMatchObject({
    openapi: '3.1.0',
    paths: {
      '/api/solo': {
        post: {
          requestBody: {
            content: { 'application/json': { schema: { type: 'object', required: ['scenario', 'seat'] } } },
          },
        },
      },
      '/api/sessions/{code}/join': { post: { parameters: [{ name: 'code', in: 'path' }] } },
    },
  })
})

test('scenarios are listed', async () => {
  const { body } = await openBrowser((await bed.start()).base).get('/api/scenarios')
  const { recommended } = tinyRules.scenarioOf('highway')
  expect(body).toMatchObject([{ id: 'highway', recommended }])
})

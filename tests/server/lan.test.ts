/** Which address people open: every one is printed, and links of all kinds begin with the first. */
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { Created, DeviceCode } from '../../game/model/api.ts'
import { interfaceAddresses } from '../../server/web/addresses.ts'
import { openBrowser } from '../support/browser.ts'
import { startProcess } from '../support/process.ts'
import { createBed } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })
const own = interfaceAddresses(networkInterfaces())

/** Every link that somebody is given in a session that is opened here. */
async function linksOf(base: string) {
  const browser = openBrowser(base)
  const request = { scenario: 'highway', clock: null, taught: true }
  const { code, link, staff } = Created.parse((await browser.post('/api/sessions', request)).body)
  const device = DeviceCode.parse((await browser.post('/api/device', {})).body)
  const info = await browser.get(`/api/sessions/${code}`)
  const key = staff?.split('#')[1] ?? ''
  return { code, link, staff, key, device, info: info.body }
}

test('--lan prints each address of this machine, and links begin with the first', async () => {
  const server = bed.keep(await startProcess(bed.folder(), {}, ['--lan']))
  const addresses = own.map((address) => `http://${address}:${server.port}`)
  const shared = addresses.length === 0 ? '' : `, for others ${addresses.join(' ')}`
  expect(server.out()).toBe(`Guarantors is at http://localhost:${server.port}${shared}\n`)
  const { code, link, staff, key, device, info } = await linksOf(server.base)
  const first = addresses[0] ?? `http://localhost:${server.port}`
  expect(link).toBe(`${first}/s/${code}`)
  expect(staff).toBe(`${first}/teach/${code}#${key}`)
  expect(device.link).toBe(`${first}/device/${device.code}`)
  expect(info).toMatchObject({ links: addresses.map((address) => `${address}/s/${code}`) })
}, 30_000)

test('PUBLIC_URL is what people open, with or without a slash at its end', async () => {
  for (const PUBLIC_URL of ['https://game.example.org', 'https://game.example.org/']) {
    const { base } = await bed.start({ settings: { PUBLIC_URL } })
    const { code, link, staff, key, device, info } = await linksOf(base)
    expect(link).toBe(`https://game.example.org/s/${code}`)
    expect(staff).toBe(`https://game.example.org/teach/${code}#${key}`)
    expect(device.link).toBe(`https://game.example.org/device/${device.code}`)
    expect(info).toMatchObject({ links: [link] })
  }
})

test('addresses of containers and tunnels come last', () => {
  const at = (address: string, more = {}) => ({ family: 'IPv4' as const, internal: false, address, ...more })
  expect(
    interfaceAddresses({
      lo: [at('127.0.0.1', { internal: true })],
      docker0: [at('172.17.0.1')],
      wlan0: [at('192.168.1.5'), at('fe80::1', { family: 'IPv6' })],
      utun3: [at('10.8.0.2')],
      eth0: [at('10.0.0.7')],
    }),
  ).toEqual(['192.168.1.5', '10.0.0.7', '172.17.0.1', '10.8.0.2'])
})

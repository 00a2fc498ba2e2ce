/** Under which addresses the server is reached. */
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

export interface Listening {
  readonly host: string
  readonly port: number
  readonly publicUrl: string | undefined
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')
const isEvery = (host: string) => host === '0.0.0.0' || host === '::'
const url = (host: string, port: number) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/** Bridges of containers and virtual machines, and tunnels: a class hardly ever reaches us there. */
const isVirtual = (name: string) =>
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|zt)/.test(name)

/** What others may open, the likeliest first: links and QR codes use that one. */
export function interfaceAddresses(
  interfaces: NodeJS.Dict<Pick<NetworkInterfaceInfo, 'family' | 'internal' | 'address'>[]>,
): string[] {
  return Object.entries(interfaces)
    .toSorted(([a], [b]) => Number(isVirtual(a)) - Number(isVirtual(b)))
    .flatMap(([, all]) => all ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => one.address)
}

/** The address for somebody at this machine. */
export function homeAddress({ host, port, publicUrl }: Listening): string {
  return publicUrl ?? url(isEvery(host) ? 'localhost' : host === '127.0.0.1' ? 'localhost' : host, port)
}

/** Addresses for others; none when the server listens to this machine alone. */
export function sharedAddresses({ host, port, publicUrl }: Listening): string[] {
  if (publicUrl !== undefined) return [publicUrl]
  if (isLoopback(host)) return []
  return (isEvery(host) ? interfaceAddresses(networkInterfaces()) : [host]).map((address) =>
    url(address, port),
  )
}

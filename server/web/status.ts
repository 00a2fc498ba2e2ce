/** GET /healthz and GET /metrics. */
import type { Request, RequestHandler } from 'express'
import type { Host } from '../live/host.ts'
import { sameText } from '../lobby/keys.ts'

export const health =
  ({ store, log }: Host): RequestHandler =>
  async (_request, response) => {
    response.setHeader('cache-control', 'no-store')
    try {
      await store.check()
      response.json({ status: 'ok' })
    } catch (error) {
      log.error({ err: error }, 'the store does not answer')
      response.status(503).json({ status: 'failing' })
    }
  }

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** A proxy that we were not told of makes everybody look local. */
const isLocal = (request: Request) =>
  loopback.has(request.ip ?? '') &&
  loopback.has(request.socket.remoteAddress ?? '') &&
  request.headers['x-forwarded-for'] === undefined

/**
 * Figures for the operator. A count of commands tells a player that somebody else has just sealed an order, so only
 * this machine and who knows METRICS_KEY may read it.
 */
export const metrics =
  ({ metrics: figures }: Host, key: string | undefined): RequestHandler =>
  async (request, response) => {
    const given = request.headers.authorization?.replace(/^Bearer /, '')
    const allowed = key === undefined ? isLocal(request) : given !== undefined && sameText(given, key)
    if (!allowed) return void response.status(403).json({ error: 'error.metricsKey', params: {} })
    response.setHeader('content-type', figures.contentType)
    response.send(await figures.text())
  }

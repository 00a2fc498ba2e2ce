import express, { type Express } from 'express'
import type { Desk } from './lobby/desk.ts'
import { createLimits } from './lobby/limits.ts'
import type { Settings } from './settings.ts'
import { apiRouter } from './web/api.ts'
import { clientFiles } from './web/client.ts'
import { failing } from './web/reply.ts'
import { security } from './web/security.ts'
import { health, metrics } from './web/status.ts'

/** Everything that is asked over plain HTTP. */
export function createApp(desk: Desk, settings: Settings): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', settings.TRUST_PROXY)
  app.use(security(settings.PUBLIC_URL))
  app.get('/healthz', health(desk.host))
  app.get('/metrics', metrics(desk.host, settings.METRICS_KEY))
  app.use('/api', apiRouter(desk, createLimits(), { publicUrl: settings.PUBLIC_URL }))
  if (settings.clientDir !== null) app.use(clientFiles(settings.clientDir))
  app.use(failing(desk.host.log))
  return app
}

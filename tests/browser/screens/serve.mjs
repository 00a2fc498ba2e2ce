/**
 * The stage of the axe tests, one for all of them: `GET /stage` answers 202 while it is being built and then describes
 * it. Nothing is built before somebody asks, unless STAGE_NOW is set.
 */
import { createServer } from 'node:http'

/** @type {{ built: import('./stage.ts').OpenStage | null, failed: string | null }} */
const state = { built: null, failed: null }

async function build() {
  const { register } = await import('tsx/esm/api')
  register()
  const { openForAxe } = await import('./served.ts')
  state.built = await openForAxe()
}

/** @type {Promise<void> | null} */
let building = null
const begin = () => {
  building ??= build().catch((/** @type {unknown} */ error) => {
    state.failed = String(error instanceof Error ? error.stack : error)
  })
}

const server = createServer((request, response) => {
  response.setHeader('connection', 'close')
  if (request.url !== '/stage') return void response.end('here')
  begin()
  response.statusCode = state.failed !== null ? 500 : state.built === null ? 202 : 200
  response.end(state.failed ?? JSON.stringify(state.built))
})
// Games are played in this very thread: whoever asks meanwhile waits.
server.headersTimeout = 0
server.requestTimeout = 0
server.listen(Number(process.env['STAGE_PORT']), '127.0.0.1')
if (process.env['STAGE_NOW'] !== undefined) begin()

process.on('SIGTERM', () => {
  server.closeAllConnections()
  server.close()
  void Promise.resolve(state.built?.close()).finally(() => process.exit(0))
})

/** The built client: hashed assets for ever, the page itself always fresh, text compressed once. */
import { existsSync, readFileSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { languages } from '../../game/model/text.ts'
import { aheadIn } from './ahead.ts'
import { static as files, type Request, type RequestHandler, type Response } from 'express'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
}

const isAsset = (path: string) => path.includes(`${sep}assets${sep}`)
const cacheControl = (path: string) => (isAsset(path) ? 'public, max-age=31536000, immutable' : 'no-cache')

const takesGzip = (request: Request) => /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))

/** Assets never change under their name, so each is read and compressed once. */
function compressed(dir: string): RequestHandler {
  const known = new Map<string, Buffer>()
  const send = (response: Response, path: string, type: string) => {
    const body = known.get(path) ?? gzipSync(readFileSync(path))
    known.set(path, body)
    response.setHeader('content-type', type)
    response.setHeader('content-encoding', 'gzip')
    response.setHeader('vary', 'accept-encoding')
    response.setHeader('cache-control', cacheControl(path))
    response.end(body)
  }
  return (request, response, next) => {
    const path = resolve(dir, `.${request.path}`)
    const type = types[extname(path)]
    const ours = path.startsWith(dir + sep) && isAsset(path)
    if (request.method !== 'GET' || type === undefined || !ours || !takesGzip(request)) return next()
    if (!known.has(path) && !existsSync(path)) return next()
    send(response, path, type)
  }
}

/** Every other address is one of the client's own. */
function page(dir: string): RequestHandler {
  const ahead = aheadIn(dir)
  return (request, response, next) => {
    const wanted = request.method === 'GET' && extname(request.path) === '' && request.accepts('html')
    if (!wanted) return next()
    const spoken = request.acceptsLanguages([...languages])
    const links = ahead(request.path, languages.find((each) => each === spoken) ?? 'en')
    if (links !== '') response.setHeader('link', links)
    response.setHeader('cache-control', 'no-cache')
    response.setHeader('vary', 'accept-language')
    response.sendFile(join(dir, 'index.html'))
  }
}

const missing: RequestHandler = (_request, response) => {
  response.status(404).type('text').send('Not found.\n')
}

/** What serves the client from `dir`. */
export function clientFiles(dir: string): RequestHandler[] {
  const root = resolve(dir)
  const plain = files(root, {
    index: false,
    setHeaders: (response, path) => void response.setHeader('cache-control', cacheControl(path)),
  })
  return [compressed(root), plain, page(root), missing]
}

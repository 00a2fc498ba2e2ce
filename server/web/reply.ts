/** From outcomes to HTTP: values as JSON, problems with their status and message key. */
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import type * as z from 'zod/mini'
import type { Logger } from '../log.ts'
import { problem, type Outcome, type Problem } from '../lobby/outcome.ts'

function sendProblem(response: Response, { status, error, params }: Problem): void {
  if (typeof params['seconds'] === 'number') response.setHeader('retry-after', params['seconds'])
  response.status(status).json({ error, params })
}

/** A route whose answer is an outcome. Nothing of it is cached. */
export const answering =
  (work: (request: Request, response: Response) => Promise<Outcome<unknown>>): RequestHandler =>
  async (request, response) => {
    response.setHeader('cache-control', 'no-store')
    const outcome = await work(request, response)
    if (outcome.ok) response.json(outcome.value)
    else sendProblem(response, outcome)
  }

/** The body, parsed; or the problem, with the path of the first wrong field. */
export function bodyOf<T extends z.ZodMiniType>(schema: T, request: Request): Outcome<z.output<T>> {
  const body: unknown = request.body
  const parsed = schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
  return problem('malformed', { path: path.slice(0, 100) })
}

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined

/** The last resort: what the body parser refuses is the sender's mistake, the rest is ours. */
export const failing =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    const status = statusOf(error)
    if (status === 413) return sendProblem(response, problem('tooLarge'))
    if (typeof status === 'number' && status < 500) {
      return sendProblem(response, problem('malformed', { path: '' }))
    }
    log.error({ err: error }, 'a request failed')
    sendProblem(response, problem('server'))
  }

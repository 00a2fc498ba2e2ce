/** The REST interface; `game/model/api.ts` says what goes in and out, /api/openapi.json says it to programs. */
import { Router, json, type Request, type Response } from 'express'
import { JoinRequest, SessionRequest, SoloRequest, StartRequest } from '../../game/model/api.ts'
import type { Desk, Visitor } from '../lobby/desk.ts'
import type { Limits } from '../lobby/limits.ts'
import { myGames, secretBrief } from '../lobby/mine.ts'
import { openSession, openSolo } from '../lobby/open.ts'
import { done, problem, type Outcome } from '../lobby/outcome.ts'
import { scenario, scenarioCards } from '../lobby/scenarios.ts'
import { joinSession, sessionInfo, startSession } from '../lobby/sessions.ts'
import { openApi } from './openapi.ts'
import { isSameOrigin } from './origin.ts'
import { answering, bodyOf } from './reply.ts'
import { visitorOf } from './visitor.ts'

export interface ApiSettings {
  readonly publicUrl: string | undefined
}

/** Bytes of a body. */
const mostBytes = 16 * 1024

type Work = (visitor: Visitor, request: Request) => Promise<Outcome<unknown>>

const param = (request: Request, name: string): string => {
  const value: unknown = request.params[name]
  return typeof value === 'string' ? value : ''
}

function posts(router: Router, desk: Desk, limits: Limits, by: (work: Work) => ReturnType<typeof answering>) {
  router.post(
    '/solo',
    by(async (visitor, request) => {
      const body = bodyOf(SoloRequest, request)
      return body.ok ? openSolo(desk, visitor, limits, body.value) : body
    }),
  )
  router.post(
    '/sessions',
    by(async (visitor, request) => {
      const body = bodyOf(SessionRequest, request)
      return body.ok ? openSession(desk, visitor, limits, body.value) : body
    }),
  )
  router.post(
    '/sessions/:code/join',
    by(async (visitor, request) => {
      const body = bodyOf(JoinRequest, request)
      return body.ok ? joinSession(desk, visitor, limits, param(request, 'code'), body.value) : body
    }),
  )
  router.post(
    '/sessions/:code/start',
    by(async (visitor, request) => {
      const body = bodyOf(StartRequest, request)
      return body.ok ? startSession(desk, visitor, limits, param(request, 'code')) : body
    }),
  )
}

function gets(router: Router, desk: Desk, limits: Limits, by: (work: Work) => ReturnType<typeof answering>) {
  const { rules } = desk.host
  router.get(
    '/openapi.json',
    answering(async () => done(openApi())),
  )
  router.get(
    '/scenarios',
    answering(async () => scenarioCards(rules)),
  )
  router.get(
    '/scenarios/:id',
    answering(async (request) => scenario(rules, param(request, 'id'))),
  )
  router.get(
    '/sessions/:code',
    by((visitor, request) => sessionInfo(desk, visitor, limits, param(request, 'code'))),
  )
  router.get(
    '/games',
    by((visitor) => myGames(desk, visitor)),
  )
  router.get(
    '/matches/:match/brief',
    by((visitor, request) => secretBrief(desk, visitor, param(request, 'match'))),
  )
}

/** All routes under /api. */
export function apiRouter(desk: Desk, limits: Limits, { publicUrl }: ApiSettings): Router {
  const router = Router()
  const secure = publicUrl?.startsWith('https:') === true
  const by = (work: Work) =>
    answering(async (request: Request, response: Response) => {
      if (!isSameOrigin(request.headers, publicUrl)) return problem('foreign')
      return work(await visitorOf(desk.host.store, secure, request, response), request)
    })
  router.use(json({ limit: mostBytes }))
  gets(router, desk, limits, by)
  posts(router, desk, limits, by)
  router.use(answering(async () => problem('noRoute')))
  return router
}

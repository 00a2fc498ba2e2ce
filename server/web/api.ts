/** The REST interface; `game/model/api.ts` says what goes in and out, /api/openapi.json says it to programs. */
import { Router, json, type Request, type Response } from 'express'
import * as z from 'zod/mini'
import {
  DeviceClaim,
  JoinRequest,
  SessionRequest,
  SoloRequest,
  StaffRequest,
  StartRequest,
} from '../../game/model/api.ts'
import type { Desk, Visitor } from '../lobby/desk.ts'
import { claimDevice, ownDeviceCode } from '../lobby/devices.ts'
import type { Limits } from '../lobby/limits.ts'
import { myGames, secretBrief } from '../lobby/mine.ts'
import { openSession, openSolo } from '../lobby/open.ts'
import { done, problem, type Outcome } from '../lobby/outcome.ts'
import { scenario, scenarioCards } from '../lobby/scenarios.ts'
import { joinSession, sessionInfo, startSession } from '../lobby/sessions.ts'
import { enterStaff, renewStaff } from '../lobby/staff.ts'
import { openApi } from './openapi.ts'
import { isSameOrigin } from './origin.ts'
import { answering, bodyOf } from './reply.ts'
import { visitorOf } from './visitor.ts'

export interface ApiSettings {
  readonly publicUrl: string | undefined
}

/** Bytes of a body. */
const mostBytes = 16 * 1024

const Nothing = z.strictObject({})

type Work = (visitor: Visitor, request: Request) => Promise<Outcome<unknown>>

const param = (request: Request, name: string): string => {
  const value: unknown = request.params[name]
  return typeof value === 'string' ? value : ''
}

const asked = (request: Request, name: string): string | null => {
  const value: unknown = request.query[name]
  return typeof value === 'string' ? value : null
}

type By = (work: Work) => ReturnType<typeof answering>

/** A route that takes a body of this shape; `code` is the session's, where the path has one. */
const poster =
  (router: Router, by: By) =>
  <T extends z.ZodMiniType>(
    path: string,
    schema: T,
    work: (visitor: Visitor, body: z.output<T>, code: string) => Promise<Outcome<unknown>>,
  ) =>
    router.post(
      path,
      by(async (visitor, request) => {
        const body = bodyOf(schema, request)
        return body.ok ? work(visitor, body.value, param(request, 'code')) : body
      }),
    )

function posts(router: Router, desk: Desk, limits: Limits, by: By) {
  const post = poster(router, by)
  post('/solo', SoloRequest, (visitor, body) => openSolo(desk, visitor, limits, body))
  post('/sessions', SessionRequest, (visitor, body) => openSession(desk, visitor, limits, body))
  post('/sessions/:code/join', JoinRequest, (visitor, body, code) =>
    joinSession(desk, visitor, limits, code, body),
  )
  post('/sessions/:code/start', StartRequest, (visitor, _body, code) =>
    startSession(desk, visitor, limits, code),
  )
  post('/sessions/:code/staff', StaffRequest, (visitor, body, code) =>
    enterStaff(desk, visitor, limits, code, body),
  )
  post('/sessions/:code/renew', Nothing, (visitor, _body, code) => renewStaff(desk, visitor, limits, code))
  post('/device', Nothing, (visitor) => ownDeviceCode(desk, visitor))
  post('/device/claim', DeviceClaim, (visitor, body) => claimDevice(desk, visitor, limits, body))
}

function gets(router: Router, desk: Desk, limits: Limits, by: By) {
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
    by((visitor, request) => secretBrief(desk, visitor, param(request, 'match'), asked(request, 'seat'))),
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

/** The description of the REST interface, made from the schemas that parse it. */
import * as z from 'zod'
import {
  ApiError,
  Created,
  DeviceClaim,
  DeviceCode,
  JoinRequest,
  Joined,
  MyGame,
  SecretBrief,
  SessionRequest,
  SoloRequest,
  StaffLink,
  StaffRequest,
  StartRequest,
} from '../../game/model/api.ts'

const schemaOf = (schema: z.core.$ZodType) => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return rest
}
const content = (schema: object) => ({ 'application/json': { schema } })

/** What is described in words only: its types stand in game/model/api.ts and wire.ts. */
const anObject = { type: 'object' }
const listOf = (items: object) => ({ type: 'array', items })

interface Route {
  readonly summary: string
  readonly body?: z.core.$ZodType
  readonly answer: object
  readonly path?: string
}

const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })

const operation = ({ summary, body, answer, path }: Route) => ({
  summary,
  ...(path === undefined ? {} : { parameters: [parameter(path)] }),
  ...(body === undefined ? {} : { requestBody: { required: true, content: content(schemaOf(body)) } }),
  responses: {
    200: { description: 'Done', content: content(answer) },
    default: {
      description: 'Refused: a message key and what fills it',
      content: content(schemaOf(ApiError)),
    },
  },
})

const cookie = 'The private key of this browser comes back in the cookie `guarantors`.'
const paths = {
  '/api/solo': {
    post: operation({
      summary: `A game alone, begun at once; every other seat is a bot. ${cookie}`,
      body: SoloRequest,
      answer: schemaOf(Joined),
    }),
  },
  '/api/sessions': {
    post: operation({
      summary: `Opens a session; who opens it may start it. ${cookie}`,
      body: SessionRequest,
      answer: schemaOf(Created),
    }),
  },
  '/api/sessions/{code}': {
    get: operation({ summary: 'Who sits where, and the links to join', answer: anObject, path: 'code' }),
  },
  '/api/sessions/{code}/join': {
    post: operation({
      summary: `Joins under a display name, in a seat or in the lobby. ${cookie}`,
      body: JoinRequest,
      answer: schemaOf(Joined),
      path: 'code',
    }),
  },
  '/api/sessions/{code}/start': {
    post: operation({
      summary: 'Begins the game (only who opened or leads the session); open seats become bots',
      body: StartRequest,
      answer: anObject,
      path: 'code',
    }),
  },
  '/api/sessions/{code}/staff': {
    post: operation({
      summary: `The key of the private link makes this browser an instructor's. ${cookie}`,
      body: StaffRequest,
      answer: anObject,
      path: 'code',
    }),
  },
  '/api/sessions/{code}/renew': {
    post: operation({
      summary: 'A new private link (only an instructor); the old one is void',
      body: StartRequest,
      answer: schemaOf(StaffLink),
      path: 'code',
    }),
  },
  '/api/device': {
    post: operation({
      summary: 'A one-time code with which this person goes on at another device',
      body: StartRequest,
      answer: schemaOf(DeviceCode),
    }),
  },
  '/api/device/claim': {
    post: operation({
      summary: `A one-time code makes this browser the same person's. ${cookie}`,
      body: DeviceClaim,
      answer: anObject,
    }),
  },
  '/api/games': {
    get: operation({ summary: 'Games of this browser, newest first', answer: listOf(schemaOf(MyGame)) }),
  },
  '/api/scenarios': { get: operation({ summary: 'What there is to play', answer: listOf(anObject) }) },
  '/api/scenarios/{id}': {
    get: operation({
      summary: 'A scenario without what one seat alone may read',
      answer: anObject,
      path: 'id',
    }),
  },
  '/api/matches/{match}/brief': {
    get: operation({ summary: 'The secret line of your seat', answer: schemaOf(SecretBrief), path: 'match' }),
  },
}

const document = {
  openapi: '3.1.0',
  info: {
    title: 'Guarantors',
    version: '1',
    description: 'Sessions and games. The play itself goes over the socket: see docs/protocol.md.',
  },
  paths,
}

export const openApi = () => document

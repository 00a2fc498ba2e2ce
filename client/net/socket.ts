/** The one socket of a match: what arrives is checked for its shape and goes into the store. */
import { io, type Socket } from 'socket.io-client'
import type { ClientMessage } from '../../game/model/wire.ts'
import {
  addCable,
  addDraft,
  addReason,
  applyFrame,
  applyRoster,
  welcome,
  type GameStore,
} from '../store/game.ts'
import { offline, unanswered, type Link, type Refused } from './link.ts'
import * as shapes from './shapes.ts'

const patience = 10_000

type Parser<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } }

async function ask<T>(socket: Socket, message: ClientMessage, reply: Parser<T>): Promise<T | Refused> {
  // Not left in the socket's buffer: a command that is sent minutes later is not what anybody meant.
  if (!socket.connected) return offline()
  try {
    const answer: unknown = await socket.timeout(patience).emitWithAck('ask', message)
    const parsed = reply.safeParse(answer)
    return parsed.success ? parsed.data : unanswered()
  } catch {
    return unanswered()
  }
}

/** A message that is not what it should be means that this page is older or newer than the server. */
function on<T>(socket: Socket, name: string, shape: Parser<T>, use: (message: T) => void): void {
  socket.on(name, (message: unknown) => {
    const parsed = shape.safeParse(message)
    if (parsed.success) use(parsed.data)
    else socket.disconnect().connect()
  })
}

/** `screen` for a projector: it needs no key, and sees what everybody sees. */
export function connect(match: string, store: GameStore, as: 'person' | 'screen' = 'person'): Link {
  const auth = as === 'screen' ? { match, as } : { match }
  const socket = io({ auth, autoConnect: false, reconnectionDelayMax: 5000 })
  on(socket, 'welcome', shapes.welcome, (message) => welcome(store, message, Date.now()))
  on(socket, 'frame', shapes.frame, (frame) => {
    if (!applyFrame(store, frame)) socket.disconnect().connect()
  })
  on(socket, 'roster', shapes.roster, (roster) => applyRoster(store, roster, Date.now()))
  on(socket, 'reason', shapes.reason, (reason) => addReason(store, reason))
  on(socket, 'cable', shapes.cable, (cable) => addCable(store, cable))
  on(socket, 'draft', shapes.draft, (draft) => addDraft(store, draft))
  on(socket, 'desk', shapes.desk, (desk) => store.set({ desk }))
  socket.on('disconnect', () => store.set({ link: 'reconnecting' }))
  socket.on('connect_error', (error) => {
    const refused = error.message.startsWith('error.')
    store.set(refused ? { link: 'refused', refused: error.message } : { link: 'reconnecting' })
  })
  return {
    submit: (command) => ask(socket, { ask: 'command', command }, shapes.reply(shapes.nothing)),
    previewOrder: (order) => ask(socket, { ask: 'previewOrder', order }, shapes.reply(shapes.orderPreview)),
    previewOffer: (text) => ask(socket, { ask: 'previewOffer', text }, shapes.reply(shapes.offerPreview)),
    readOffer: (offer) => ask(socket, { ask: 'readOffer', offer }, shapes.reply(shapes.offerPreview)),
    history: () => ask(socket, { ask: 'history' }, shapes.reply(shapes.history)),
    cable: (key, to, text, by) => {
      const signed = by === undefined ? {} : { by }
      return ask(socket, { ask: 'cable', key, to: [...to], text, ...signed }, shapes.reply(shapes.cable))
    },
    draft: (key, text) => ask(socket, { ask: 'draft', key, text }, shapes.reply(shapes.nothing)),
    captain: (person) => ask(socket, { ask: 'captain', person }, shapes.reply(shapes.nothing)),
    warn: (command) => ask(socket, { ask: 'warn', command }, shapes.reply(shapes.warnings)),
    advise: () => ask(socket, { ask: 'advise' }, shapes.reply(shapes.advice)),
    staff: (act) => ask(socket, { ask: 'staff', act }, shapes.reply(shapes.staffReply)),
    watchAs: (viewer) => ask(socket, { ask: 'watchAs', viewer }, shapes.reply(shapes.nothing)),
    offline,
    open: () => void socket.connect(),
    close: () => void socket.disconnect(),
  }
}

/** What an instructor does to a session: each act is carried out in the match's queue and stands on the record. */
import type { BotLevel } from '../../../game/model/bot.ts'
import type { HostCommand } from '../../../game/model/command.ts'
import type { StaffAct } from '../../../game/model/staff.ts'
import type { Position } from '../../store/records.ts'
import { levelsFor } from '../bot-level.ts'
import { wakeBots } from '../bots.ts'
import { announceDesk } from '../desk.ts'
import { positionOf } from '../matches.ts'
import { perform } from '../perform.ts'
import { announce } from '../roster.ts'
import { onPeople } from './people.ts'
import { carriedOut, type Acted, type Room } from './room.ts'
import { refused } from '../refused.ts'
import { onClock } from './timing.ts'

type GameAct = Extract<StaffAct, { do: 'advance' | 'inject' | 'fixEnd' }>

function commandOf(act: GameAct, { state: { G } }: Position): HostCommand {
  const at = { turn: G.turn, phase: G.phase }
  switch (act.do) {
    case 'advance':
      return { type: 'phaseClosed', ...at }
    case 'inject':
      return { type: 'inject', ...at, event: act.event }
    case 'fixEnd':
      return { type: 'fixEnd', ...at, last: act.last }
  }
}

/** What only the host can ask of the rules. `seen` is the position when the act arrived: another click is too late then. */
async function onGame({ host, live }: Room, act: GameAct, seen: Position | null): Promise<Acted> {
  if (seen === null) return refused('notStarted')
  const command = commandOf(act, seen)
  const done = await perform(host, live, { by: 'host', command, person: null, reason: null })
  host.metrics.command('host', done.ok ? 'accepted' : done.refusal.code)
  const { turn, phase } = command
  if (done.ok && act.do === 'advance') live.movedOn = { turn, phase }
  return done
}

async function setAdviser({ host, live }: Room, on: boolean): Promise<Acted> {
  await host.store.setAdviser(live.id, on)
  return carriedOut
}

/** The rules are told too, once there is a game: chances that are printed hang on it. */
async function setLevel({ host, live }: Room, level: BotLevel): Promise<Acted> {
  await host.store.setBots(live.id, level)
  const state = (await positionOf(host, live))?.state.G
  if (state !== undefined && state.phase !== 'ended') await perform(host, live, levelsFor(host, state, level))
  return carriedOut
}

function carryOut(room: Room, act: StaffAct, seen: Position | null): Promise<Acted> {
  switch (act.do) {
    case 'advance':
    case 'inject':
    case 'fixEnd':
      return onGame(room, act, seen)
    case 'pause':
    case 'resume':
    case 'addTime':
    case 'clock':
      return onClock(room, act)
    case 'adviser':
      return setAdviser(room, act.on)
    case 'botLevel':
      return setLevel(room, act.level)
    default:
      return onPeople(room, act)
  }
}

async function recorded(room: Room, act: StaffAct, seen: Position | null): Promise<Acted> {
  const { host, live } = room
  const at = host.time.now()
  const turn = (await positionOf(host, live))?.state.G.turn ?? 1
  const acted = await carryOut(room, act, seen)
  if (acted.ok) await host.store.addStaffRecord(live.id, { at, turn, act })
  return acted
}

/** Carries the act out, or says why not. */
export async function staffAct(room: Room, act: StaffAct): Promise<Acted> {
  const { host, live } = room
  const seen = await positionOf(host, live)
  const acted = await live.queue(() => recorded(room, act, seen))
  if (!acted.ok) return acted
  announce(host, live)
  announceDesk(host, live)
  wakeBots(host, live)
  return acted
}

/** Every command of a seat, by type. */
import type { CommandType } from '../model/command.ts'
import { admit } from './covert.ts'
import { duty } from './duty.ts'
import { choose } from './events.ts'
import type { Handler } from './handler.ts'
import { counter, offer, refuseOffer, sign } from './offers.ts'
import { vote } from './motions.ts'
import { blame, predict, seal, supply, unseal } from './planning.ts'
import { carryOut, climbDown, impose, show, stance, standDown, withdraw } from './pressure.ts'
import { ready } from './ready.ts'
import { attend, carryResult, endorse, walkOut } from './tables.ts'

export const handlers: Readonly<Record<CommandType, Handler>> = {
  seal,
  unseal,
  blame,
  predict,
  supply,
  duty,
  ready,
  show,
  offer,
  counter,
  sign,
  refuse: refuseOffer,
  withdraw,
  stance,
  impose,
  carryOut,
  climbDown,
  standDown,
  choose,
  vote,
  attend,
  walkOut,
  endorse,
  carryResult,
  admit,
}

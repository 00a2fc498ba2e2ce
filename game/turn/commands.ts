/** Every command of a seat, by type. */
import type { CommandType } from '../model/command.ts'
import { duty } from './duty.ts'
import type { Handler } from './handler.ts'
import { counter, offer, refuseOffer, sign } from './offers.ts'
import { blame, predict, seal, supply, unseal } from './planning.ts'
import { carryOut, climbDown, impose, show, stance, standDown, withdraw } from './pressure.ts'
import { ready } from './ready.ts'

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
}

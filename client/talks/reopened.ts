/** Talks that one had closed open again when an offer comes. What was on the table when they were closed is kept. */
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { View } from '../../game/model/view.ts'
import { awaited } from '../../game/talks/signers.ts'
import { keep } from '../store/keep.ts'

const nameOf = (match: string, turn: number): string => `closed.${match}.${turn}`

type Known = Pick<View, 'offers' | 'seats' | 'turn' | 'phase'>

const came = (known: string, offers: readonly Offer[], reader: ActorId): Offer[] => {
  const old = known.split(' ')
  return offers.filter(
    ({ id, maker, signers }) => maker !== reader && signers.includes(reader) && !old.includes(id),
  )
}

/** Called whenever the view changes. */
export function rememberClosing(match: string, { offers, seats, turn, phase }: Known, reader: ActorId): void {
  if (phase !== 'talks') return
  const name = nameOf(match, turn)
  if (seats[reader]?.ready === true) return keep.write(name, offers.map(({ id }) => id).join(' '))
  const known = keep.read(name)
  // Taken back by oneself: nothing has come since.
  if (known !== null && came(known, offers, reader).length === 0) keep.drop(name)
}

/** Offers that took the closing back and still wait for an answer. */
export function reopenedBy(match: string, { offers, seats, turn, phase }: Known, reader: ActorId): Offer[] {
  const known = keep.read(nameOf(match, turn))
  if (phase !== 'talks' || known === null || seats[reader]?.ready === true) return []
  return came(known, offers, reader).filter(
    (offer) => offer.status === 'open' && awaited(offer).includes(reader),
  )
}

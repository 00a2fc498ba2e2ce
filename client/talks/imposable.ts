/** The two-thirds rule for each client in a text: as it stands, or where the reader's signature would change it, with that. */
import { patronsOf } from '../../game/board/patrons.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { View } from '../../game/model/view.ts'
import type { ImpositionTerms } from '../../game/model/wire.ts'
import type { World } from '../../game/scenarios/world.ts'
import { imposition } from '../../game/talks/imposition.ts'
import { awaited } from '../../game/talks/signers.ts'

export interface Imposable {
  readonly offer: Offer
  readonly terms: ImpositionTerms
  /** If the reader signs. */
  readonly hypothetical: boolean
}

export function imposable(
  world: World,
  view: View,
  offer: Offer,
  impositions: readonly ImpositionTerms[],
  reader: ActorId,
): Imposable[] {
  const signed: Offer = { ...offer, answers: [...offer.answers, { seat: reader, answer: 'signed', by: [] }] }
  const mayJoin = offer.maker !== reader && awaited(offer).includes(reader)
  return impositions
    .filter(({ client }) => client !== offer.maker)
    .map((terms) => {
      const joins = mayJoin && patronsOf(view, terms.client).includes(reader)
      const then = joins ? imposition(world, view, signed, terms.client) : terms
      return joins && then.imposers.includes(reader)
        ? { offer: signed, terms: then, hypothetical: true }
        : { offer, terms, hypothetical: false }
    })
}

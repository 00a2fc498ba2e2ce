/** What a seat may do now, as templates (house rule: whatever is in it is accepted). Built from what the seat knows. */
import { sealedBy } from './board/orders.ts'
import { some } from './clauses/parts.ts'
import { one, template, type Asked } from './legal/ask.ts'
import { answers, offers, paperFor, pressures } from './legal/offers.ts'
import { planning } from './legal/planning.ts'
import { tables } from './legal/tables.ts'
import type { Board } from './model/board.ts'
import type { ActorId } from './model/ids.ts'
import type { Template } from './model/template.ts'
import type { World } from './scenarios/world.ts'
import { openOffers } from './talks/signers.ts'
import { owesDuty } from './turn/duty.ts'
import { mayShow } from './turn/pressure.ts'

function duties(asked: Asked): Template[] {
  const { board, seat } = asked
  return board.agreements.flatMap((agreement) =>
    agreement.clauses.flatMap((_, index) =>
      owesDuty(agreement, index, seat)
        ? [template(asked, 'duty', { agreement: agreement.id, clause: index }, [one('carry', [true, false])])]
        : [],
    ),
  )
}

function shows(asked: Asked): Template[] {
  const { world, board, seat } = asked
  return board.orders.flatMap((order) => {
    const blind = world.seats.filter((other) => other !== order.seat && !order.shownTo.includes(other))
    if (!mayShow(world, board, seat, order) || blind.length === 0) return []
    return [template(asked, 'show', { order: order.id }, [some('to', blind, 1, blind.length)])]
  })
}

function talks(asked: Asked): Template[] {
  const { board, seat } = asked
  const own = sealedBy(board, seat).map((order) => order.id)
  const paper = paperFor(asked)
  return [
    ...offers(asked, paper),
    ...openOffers(board).flatMap((offer) => [...answers(asked, offer, paper), ...pressures(asked, offer)]),
    ...shows(asked),
    ...tables(asked),
    ...(own.length > 0 ? [template(asked, 'standDown', {}, [one('order', own)])] : []),
  ]
}

/** Templates for a seat; none once the game has ended. */
export function legal(world: World, board: Board, seat: ActorId): Template[] {
  const asked = { world, board, seat }
  if (board.phase === 'ended') return []
  const isReady = board.seats[seat]?.ready ?? false
  return [
    ...(board.phase === 'planning' ? planning(asked) : talks(asked)),
    ...duties(asked),
    template(asked, 'ready', { ready: !isReady }),
  ]
}

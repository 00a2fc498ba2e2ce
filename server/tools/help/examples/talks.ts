/** Talks: the ultimatum refused and climbed down from, the line signed by everybody. */
import { only, perCent, play, rounded, type Example, type Figures } from './game.ts'
import { acceptance, formula } from '../../../../game/talks/acceptance.ts'
import { baseOf, momentumOf, supportOf } from '../../../../game/board/patrons.ts'
import { imposition } from '../../../../game/talks/imposition.ts'
import type { Offer, StanceKind } from '../../../../game/model/offer.ts'

function climbed(): Figures {
  const { seat, tell, offerBy } = play()
  const offer = offerBy('russia').id
  const [before, materiel] = [seat('russia').credibility, seat('russia').materiel]
  tell('turkey', { type: 'refuse', offer })
  tell('russia', { type: 'climbDown', offer })
  return {
    before,
    after: seat('russia').credibility,
    back: seat('russia').materiel - materiel,
  }
}

function signed(): Figures {
  const { seat, tell, offerBy, state } = play()
  const offer = offerBy('turkey').id
  const [russia, damascus] = [seat('russia').materiel, seat('damascus').materiel]
  const tension = state.tension['russia-turkey'] ?? 0
  const paid = (owner: string, kind: string) =>
    only(state.orders.find((order) => order.seat === owner && order.spec.kind === kind)).cost
  const [russiaPaid, damascusPaid] = [paid('russia', 'air'), paid('damascus', 'offensive')]
  tell('russia', { type: 'sign', offer, keep: [] })
  tell('russia', { type: 'stance', offer, client: 'damascus', stance: 'press' })
  tell('turkey', { type: 'stance', offer, client: 'opposition', stance: 'press' })
  tell('damascus', { type: 'sign', offer, keep: [] })
  tell('opposition', { type: 'sign', offer, keep: [] })
  return {
    russiaPaid,
    damascusPaid,
    russiaBack: seat('russia').materiel - russia,
    damascusBack: seat('damascus').materiel - damascus,
    tensionBefore: tension,
    tensionAfter: state.tension['russia-turkey'] ?? 0,
  }
}

const voiced = (offer: Offer, stance: StanceKind): Offer => ({
  ...offer,
  answers: [...offer.answers, { seat: 'russia', answer: 'signed', by: [] }],
  stances: [{ patron: 'russia', client: 'damascus', stance }],
})

/** What Damascus makes of the line that Turkey proposes, by how Russia speaks to it. */
function asked({ world, state, offerBy }: Example, stance: StanceKind, shown: boolean) {
  const board = structuredClone(state)
  for (const order of board.orders)
    if (order.spec.kind === 'withhold' && shown) order.shownTo.push('damascus')
  return acceptance(world, board, voiced(offerBy('turkey'), stance), 'damascus')
}

function signing(): Figures {
  const example = play()
  const silent = asked(example, 'silent', false)
  const pressed = asked(example, 'press', false)
  const withheld = asked(example, 'press', true)
  const { x, ...terms } = formula(
    example.world,
    example.state,
    voiced(example.offerBy('turkey'), 'silent'),
    'damascus',
  )
  return {
    benefits: rounded(terms.benefits),
    trust: rounded(terms.trust),
    costs: rounded(terms.costs),
    weight: terms.weight,
    momentum: terms.momentum,
    room: rounded(terms.room),
    posture: rounded(terms.posture),
    x: rounded(x),
    silent: perCent(silent.chance),
    pressX: rounded(pressed.x),
    pressPush: rounded(pressed.push),
    press: perCent(pressed.chance),
    withheldX: rounded(withheld.x),
    withheldPush: rounded(withheld.push),
    withheld: perCent(withheld.chance),
  }
}

/** S and D for Russia alone, with Iran as it stands and Damascus as fast as it moves. */
function test(momentum: number, iran: StanceKind, support = 6) {
  const { world, state, offerBy } = play()
  const board = structuredClone(state)
  board.gains.damascus = [0, momentum]
  board.support.russia = { ...board.support.russia, damascus: support }
  const offer = voiced(offerBy('turkey'), 'press')
  offer.stances.push({ patron: 'iran', client: 'damascus', stance: iran })
  const { s, d, passes } = imposition(world, board, offer, 'damascus')
  return {
    s,
    d,
    left: 3 * s,
    right: 2 * d,
    passes: passes ? 'yes' : 'no',
    iran: supportOf(board, 'iran', 'damascus'),
    base: baseOf(world, 'damascus'),
    momentum: momentumOf(board, 'damascus'),
  }
}

const flat = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${prefix}.${key}`, value]))

export function talksFigures(): Figures {
  return {
    ...flat('climb', climbed()),
    ...flat('all', signed()),
    ...flat('sign', signing()),
    ...flat('advancing', test(1, 'silent')),
    ...flat('stalled', test(0, 'silent')),
    ...flat('backed', test(0, 'backRefusal')),
    ...flat('afterwards', test(0, 'silent', 4)),
  }
}

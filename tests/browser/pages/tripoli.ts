/** `tripoli-2019` with the LNA at the screen: its patrons, Ankara and Tripoli are people too, who speak over the wire. */
import { expect, type Locator } from '@playwright/test'
import tripoli from '../../../game/scenarios/tripoli-2019.json' with { type: 'json' }
import type { SeatCommand } from '../../../game/model/command.ts'
import type { ActorId, OfferId } from '../../../game/model/ids.ts'
import { OfferText, type Offer, type StanceKind } from '../../../game/model/offer.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import { join, openSession, type Player, type Session } from '../../support/player.ts'
import { button, type Reader } from './reader.ts'

/** Who sits at the wire; Misrata and the United States are bots. */
export const others = ['russia', 'turkey', 'egypt', 'uae', 'gna'] as const satisfies readonly ActorId[]
export type Other = (typeof others)[number]

type Bare<C> = C extends SeatCommand ? Omit<C, 'turn' | 'phase'> : never

export interface Party {
  readonly session: Session
  readonly at: Readonly<Record<Other, Player>>
}

export async function gather(base: string): Promise<Party> {
  const session = await openSession(base, 'tripoli-2019')
  const come = (seat: Other) => join(base, { code: session.code, name: `At ${seat}`, seat })
  const [russia, turkey, egypt, uae, gna] = [
    await come('russia'),
    await come('turkey'),
    await come('egypt'),
    await come('uae'),
    await come('gna'),
  ]
  return { session, at: { russia, turkey, egypt, uae, gna } }
}

/** What a seat does now; a refusal is a failure of the test. */
export async function does(player: Player, command: Bare<SeatCommand>): Promise<void> {
  const { turn, phase } = player.view
  const reply = await player.submit({ ...command, turn, phase })
  expect(reply, JSON.stringify(command)).toMatchObject({ ok: true })
}

/** All at the wire have come to the phase. */
export const come = ({ at }: Party, turn: number, phase: 'planning' | 'talks'): Promise<unknown> =>
  Promise.all(others.map((seat) => at[seat].until(({ view }) => view.turn === turn && view.phase === phase)))

/** They have nothing more to say in this phase. */
export async function close({ at }: Party, who: readonly Other[] = others): Promise<void> {
  for (const seat of who) await does(at[seat], { type: 'ready', ready: true })
}

export const seal = (player: Player, order: OrderSpec): Promise<void> =>
  does(player, { type: 'seal', order, confirmed: false })

/** Puts a text on the table; by which id the others see it. */
export async function puts(player: Player, text: OfferText): Promise<OfferId> {
  const { turn } = player.view
  const before = player.view.offers.length
  await does(player, { type: 'offer', text, keep: [] })
  await player.until(({ view }) => view.offers.length > before)
  const made = player.view.offers.findLast((each) => each.turn === turn && each.text.format === text.format)
  if (made === undefined) throw new Error('the offer is not on the table')
  return made.id
}

const offerIn = (player: Player, id: OfferId): Offer | undefined =>
  player.view.offers.find((each) => each.id === id)

/** The seat sees that the client has answered the text. */
export const heardAnswer = (player: Player, id: OfferId, client: ActorId): Promise<void> =>
  player.until(() => offerIn(player, id)?.answers.some(({ seat }) => seat === client) === true)

const sees = (player: Player, id: OfferId): Promise<void> =>
  player.until(() => offerIn(player, id) !== undefined)

export async function signs(player: Player, offer: OfferId): Promise<void> {
  await sees(player, offer)
  await does(player, { type: 'sign', offer, keep: [] })
}

export async function tells(
  player: Player,
  offer: OfferId,
  client: ActorId,
  stance: StanceKind,
): Promise<void> {
  await sees(player, offer)
  await does(player, { type: 'stance', offer, client, stance })
}

/** Russia's text of January 2020, for these to sign; `bare` leaves out what cannot be imposed on anybody. */
export function moscowText(to: readonly ActorId[], bare: boolean): OfferText {
  const pack = tripoli.packages.find(({ id }) => id === 'moscowTalks')
  if (pack === undefined) throw new Error('no package moscowTalks')
  const { format, clauses, guarantors } = pack
  return OfferText.parse({
    format,
    to,
    clauses: bare ? clauses.filter(({ kind }) => kind !== 'aidAccess') : clauses,
    shows: [],
    guarantors,
    leverage: 0,
  })
}

/** The card of a seat's offer on the reader's screen, whatever it asks of the reader now. */
export const cardOf = ({ page, words }: Reader, maker: string): Locator =>
  page.locator('section').filter({
    has: page.getByRole('heading', { level: 3 }).filter({
      hasText: new RegExp(
        `${words.part('talks:card.offer.you', { maker }).source}|${words.part('talks:card.offer.other', { maker }).source}`,
        'i',
      ),
    }),
  })

export interface Sum {
  /** The client of whom the sum is told. */
  readonly client: ActorId
  readonly s: number
  readonly reaches: boolean
  /** Lines of the sum: `joins`, `neutral`, `against`, with the patron. */
  readonly lines: readonly (readonly [how: string, patron: ActorId])[]
}

/** Opens the two-thirds sum of an offer, reads S, the sign between 3·S and 2·D and who weighs how, and closes it. */
export async function expectSum(
  it: Reader,
  card: Locator,
  { client, s, reaches, lines }: Sum,
): Promise<void> {
  const { page, words } = it
  const sum = card.getByRole('button', { name: words.like('talks:impose.label', { client, s }) })
  const unfolded = card.getByRole('button', { name: words.like('talks:impose.label', { client }) })
  if (!(await unfolded.isVisible())) await card.getByText(words.text('talks:impose.summary')).click()
  await expect(sum).toHaveText(new RegExp(`^3·${String(s)} ${reaches ? '≥' : '<'} 2·[0-9.]+$`))
  await sum.click()
  const entry = page.getByRole('dialog', { name: words.like('talks:impose.title', { client }) })
  for (const [how, patron] of lines)
    await expect(
      entry.getByRole('row', { name: words.starts(`talks:impose.${how}`, { patron }) }),
    ).toBeVisible()
  await expect(entry.getByText(words.like('talks:impose.rule', { s, three: 3 * s }))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(entry).toBeHidden()
}

/** A level of the reader's own, from the header. */
export async function levelOf(it: Reader, level: string): Promise<number> {
  const name = it.words.text(`game:figures.${level}`)
  const label = await button(it, 'game:figures.show', { name }).getAttribute('aria-label')
  return Number(/\d+/.exec(label ?? '')?.[0])
}

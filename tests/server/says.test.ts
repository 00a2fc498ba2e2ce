/** What bots say of what they did with a text: to its parties, to nobody else, and never what only they know. */
import { expect, test } from 'vitest'
import { Said } from '../../game/model/cable.ts'
import { rules } from '../../server/real-rules.ts'
import { connect, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { teach } from '../support/teach.ts'

const bed = createBed({ rules })

const saidTo = ({ cables }: Player) => cables.filter(({ said }) => said !== null)

/** Turkey and Iran are people; Turkey refuses what lies before it, and the bots go on from there. */
async function opened() {
  const server = await bed.start({ settings: { MATCH_SEED: 'says', BOT_PACE: 0 } })
  const table = await teach(bed, server, ['turkey', 'iran'], { scenario: 'idlib-2019', observers: true })
  const [turkey, iran] = [table.player(0), table.player(1)]
  const asked = turkey.view.offers.find(({ maker }) => maker === 'russia')
  await turkey.submit({ type: 'refuse', turn: 1, phase: 'talks', offer: asked?.id ?? '' })
  await turkey.until((it) => saidTo(it).length > 0)
  return { ...table, turkey, iran }
}

test('a bot says why it answers so, in a cable to whoever made the text', async () => {
  const { turkey } = await opened()
  const [cable] = saidTo(turkey)
  expect(Said.parse(cable?.said).offer).toBe(cable?.said?.offer)
  const offer = turkey.view.offers.find(({ id }) => id === cable?.said?.offer)
  expect(offer?.signers).toEqual(expect.arrayContaining([cable?.from, 'turkey']))
  expect(cable).toMatchObject({ by: '', text: '', turn: 1, phase: 'talks' })
})

test('who is no party to the text is not told; the instructor reads all', async () => {
  const { turkey, iran, staff } = await opened()
  const parties = new Map(turkey.view.offers.map(({ id, signers }) => [id, signers]))
  expect(
    saidTo(iran).filter(({ said }) => parties.get(said?.offer ?? '')?.includes('iran') === false),
  ).toEqual([])
  const count = saidTo(turkey).length
  await staff.until(({ desks }) => (desks.at(-1)?.cables.length ?? 0) >= count)
})

test('what was said is kept', async () => {
  const { turkey, session } = await opened()
  const before = saidTo(turkey)
  const again = bed.keep(await connect(turkey.browser, session))
  expect(again.welcomes.at(-1)?.cables.filter(({ said }) => said !== null)).toEqual(
    expect.arrayContaining(before),
  )
})

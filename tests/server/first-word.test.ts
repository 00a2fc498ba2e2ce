/** History's offers wait for a person's first answer: bots do not settle them before anybody has read them. */
import { expect, test } from 'vitest'
import { rules } from '../../server/real-rules.ts'
import { createBed } from '../support/server.ts'
import { solo } from '../support/player.ts'

const bed = createBed({ rules })

test('in the first Talks bots answer once the person has', async () => {
  const { base } = await bed.start()
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  const asked = player.view.offers.find((offer) => offer.maker === 'russia')
  expect(player.view.offers.flatMap((offer) => offer.answers)).toEqual([])
  expect(player.frames).toEqual([])
  const answered = await player.submit({
    type: 'refuse',
    turn: 1,
    phase: 'talks',
    offer: asked?.id ?? '',
  })
  expect(answered.ok).toBe(true)
  await player.until(({ view }) =>
    view.offers.some((offer) => offer.answers.some((each) => each.seat === 'russia')),
  )
})

/** The staff adviser over the wire: there for people, gone where the instructor has switched it off. */
import { expect, test } from 'vitest'
import { rules } from '../../server/real-rules.ts'
import { createBed } from '../support/server.ts'
import { teach } from '../support/teach.ts'

const bed = createBed({ rules })
const off = { ok: false, refusal: { code: 'adviserOff', key: 'refusal.adviserOff' } }

test('the instructor switches it off and on again; everybody is told, and it stands on the record', async () => {
  const server = await bed.start()
  const { player, act, staff } = await teach(bed, server, ['turkey', 'russia'])
  const turkey = player(0)
  expect(turkey.welcomes.at(-1)?.roster.adviser).toBe(true)
  expect(await turkey.ask({ ask: 'advise' })).toMatchObject({ ok: true })

  expect(await act({ do: 'adviser', on: false })).toMatchObject({ ok: true })
  await turkey.until(({ rosters }) => rosters.at(-1)?.adviser === false)
  expect(await turkey.ask({ ask: 'advise' })).toMatchObject(off)
  await staff.until(({ desks }) => desks.at(-1)?.record.at(-1)?.act.do === 'adviser')
  // What the rules print is no advice.
  const [offer] = turkey.view.offers
  expect(await turkey.ask({ ask: 'readOffer', offer: offer?.id ?? '' })).toMatchObject({ ok: true })

  await act({ do: 'adviser', on: true })
  expect(await turkey.ask({ ask: 'advise' })).toMatchObject({ ok: true })
  expect(await turkey.ask({ ask: 'staff', act: { do: 'adviser', on: false } })).toMatchObject({
    ok: false,
    refusal: { code: 'notStaff' },
  })
})

test('a session can be opened without it', async () => {
  const server = await bed.start()
  const { player, session } = await teach(bed, server, ['turkey'], { adviser: false })
  expect(player(0).welcomes.at(-1)?.roster.adviser).toBe(false)
  expect(await player(0).ask({ ask: 'advise' })).toMatchObject(off)
  const info = await session.creator.get(`/api/sessions/${session.code}`)
  expect(info.body).toMatchObject({ adviser: false })
})

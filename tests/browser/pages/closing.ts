/** The end of Talks: what waits is refused, everybody closes. */
import { insist, phaseTitle } from './game.ts'
import { pointer, type Hands } from './hands.ts'
import { hush } from './hush.ts'
import { button, type Reader } from './reader.ts'
import { answerButton } from './talks.ts'

/** How it is done, and what is looked at after each act. */
export interface Manner {
  readonly hands: Hands
  readonly look: (where: string) => Promise<void>
}

const plainly = (it: Reader): Manner => ({ hands: pointer(it), look: async () => undefined })

const mostRefusals = 40

/** Refuses what waits for an answer, one after another; how many that were. */
export async function refuseWhatWaits(it: Reader, { hands, look }: Manner = plainly(it)): Promise<number> {
  let refused = 0
  await hush(it)
  while (await answerButton(it, 'refuse').isVisible()) {
    if (refused > mostRefusals) throw new Error(`refused ${refused} times, and still asked`)
    await insist(it, answerButton(it, 'refuse'), (control) => hands.press(control))
    refused += 1
    // Not by counting buttons: a bot may have answered with an offer of its own.
    await hush(it)
    await look('refused')
  }
  return refused
}

/** Refuses what waits and closes, unless that is done. How many were refused. */
async function closeOnce(it: Reader, manner: Manner): Promise<number> {
  await hush(it)
  if (await phaseTitle(it, 'resolution').isVisible()) return 0
  const refused = await refuseWhatWaits(it, manner)
  const shut = button(it, 'game:ready.talks')
  if (await shut.isVisible()) await manner.hands.press(shut)
  await hush(it)
  return refused
}

/** More often than this no offer comes after one has closed. */
const most = 10

/**
 * These people close Talks, one after another. An offer that comes after that takes a closing back, and is refused
 * first; `others`, who close at the wire, are asked again too. How many offers were refused.
 */
export async function closeTogether(
  people: readonly Reader[],
  others: () => Promise<void> = async () => undefined,
  manner: (it: Reader) => Manner = plainly,
): Promise<number> {
  let refused = 0
  for (let tries = 0; tries < most; tries++) {
    await others()
    for (const it of people) refused += await closeOnce(it, manner(it))
    const over = await Promise.all(people.map((it) => phaseTitle(it, 'resolution').isVisible()))
    if (over.every(Boolean)) return refused
  }
  throw new Error(`closed ${most} times, Talks go on`)
}

export const closeTalks = (it: Reader): Promise<number> => closeTogether([it])

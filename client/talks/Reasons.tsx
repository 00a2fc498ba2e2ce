import { useTranslation } from 'react-i18next'
import type { PublicScenario } from '../../game/model/api.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { Text } from '../../game/model/text.ts'
import type { BotReason } from '../../game/model/wire.ts'
import { useSaid } from '../cables/said.ts'
import { useNames } from '../i18n/names.ts'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { givenBy, type Given } from './offers.ts'

const isLines = (value: unknown): value is readonly { why: Text }[] => Array.isArray(value)

/** The line of a seat's doctrine card that a reason names. */
export function doctrineLine(scenario: PublicScenario, { seat, line }: BotReason): Text | null {
  const card = scenario.seats.find(({ id }) => id === seat)?.doctrine
  if (card === undefined || line === null) return null
  const list: unknown = new Map<string, unknown>(Object.entries(card)).get(line.list)
  return isLines(list) ? (list[line.index]?.why ?? null) : null
}

/** The act that a reason is given for, by what the seat has done with the offer. */
const actOf: Partial<Record<Given, string>> = {
  maker: 'offer',
  signed: 'sign',
  refused: 'refuse',
  countered: 'counter',
}

/** Why seats that the computer plays answered so, as far as the reader may know it; a line that several give stands once. */
export function Reasons({ offer }: { offer: Offer }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const scenario = useScenario()
  const reasons = useGame((state) => state.reasons)
  const cables = useGame((state) => state.cables)
  const said = useSaid()
  const lines = offer.signers.flatMap((seat) => {
    const act = offer.maker === seat && offer.counters !== null ? 'counter' : actOf[givenBy(offer, seat)]
    return reasons
      .filter((reason) => reason.turn === offer.turn && reason.seat === seat && reason.act === act)
      .map((reason) => doctrineLine(scenario, reason))
      .filter((why) => why !== null)
      .map((why) => t('reason', { seat, why: names.text(why) }))
  })
  const words = cables
    .filter((cable) => cable.said?.offer === offer.id)
    .map((cable) => ({ id: cable.id, words: t('says', { seat: cable.from, words: said(cable) }) }))
  if (lines.length + words.length === 0) return null
  return (
    <ul className="talks-reasons small">
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
      {words.map((each) => (
        <li key={each.id}>{each.words}</li>
      ))}
    </ul>
  )
}

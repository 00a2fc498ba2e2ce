import { useTranslation } from 'react-i18next'
import type { PublicScenario } from '../../game/model/api.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { Text } from '../../game/model/text.ts'
import type { BotReason } from '../../game/model/wire.ts'
import { useNames } from '../i18n/names.ts'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { givenBy } from './offers.ts'

const isLines = (value: unknown): value is readonly { why: Text }[] => Array.isArray(value)

/** The line of a seat's doctrine card that a reason names. */
export function doctrineLine(scenario: PublicScenario, { seat, line }: BotReason): Text | null {
  const card = scenario.seats.find(({ id }) => id === seat)?.doctrine
  if (card === undefined || line === null) return null
  const list: unknown = new Map<string, unknown>(Object.entries(card)).get(line.list)
  return isLines(list) ? (list[line.index]?.why ?? null) : null
}

const acts = new Set(['sign', 'refuse', 'counter', 'offer'])

/** Why seats that the computer plays answered so, as far as the reader may know it. */
export function Reasons({ offer }: { offer: Offer }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const scenario = useScenario()
  const reasons = useGame((state) => state.reasons)
  const answered = offer.signers.filter((seat) => givenBy(offer, seat) !== 'open')
  const found = reasons.filter(
    (reason) => reason.turn === offer.turn && answered.includes(reason.seat) && acts.has(reason.act),
  )
  if (found.length === 0) return null
  return (
    <ul className="talks-reasons small">
      {found.map((reason) => {
        const why = doctrineLine(scenario, reason)
        return why === null ? null : (
          <li key={`${reason.seat} ${reason.act}`}>
            {t('reason', { seat: reason.seat, why: names.text(why) })}
          </li>
        )
      })}
    </ul>
  )
}

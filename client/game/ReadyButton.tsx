import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actors, type ActorId } from '../../game/model/ids.ts'
import type { Refusal } from '../../game/model/refusal.ts'
import type { View } from '../../game/model/view.ts'
import { useNames } from '../i18n/names.ts'
import { useAct, useGame, useOwnSeat, useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { foremost } from './foremost.ts'

/** Seats of people that are not ready yet; bots are never waited for by name. */
function waitingFor(view: View, people: ReadonlySet<string>): ActorId[] {
  return actors.filter(
    (seat) => view.seats[seat]?.ready === false && seat !== view.viewer && people.has(seat),
  )
}

/** An offer, a question or an incident lies before us: answering it comes first, and this button steps back. */
const owesAnswer = ({ offers, incidents, questions, phase, viewer }: View): boolean =>
  (phase === 'planning' &&
    (questions.some(({ option }) => option === null) ||
      incidents.some((each) => each.victim === viewer && each.answer === null && !each.revealed))) ||
  offers.some(
    (offer) =>
      offer.status === 'open' &&
      offer.signers.some((seat) => seat === viewer) &&
      !offer.answers.some(({ seat }) => seat === viewer) &&
      offer.maker !== viewer,
  )

/** Ends one's part of the phase. Always in sight; can be taken back while others are still at it. */
export function ReadyButton() {
  const { t } = useTranslation('game')
  const names = useNames()
  const view = useView()
  const own = useOwnSeat()
  const roster = useGame((state) => state.roster)
  const seen = useGame((state) => state.seen)
  const act = useAct()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  // What has happened is read first: nobody closes a phase that they have not seen.
  if (own === null || view.phase === 'ended' || foremost(view, seen) !== view.phase) return null
  const people = new Set(roster?.seats.filter(({ kind }) => kind === 'person').map(({ seat }) => seat))
  const others = waitingFor(view, people).map((seat) => names.actor(seat))
  const press = async () => {
    setBusy(true)
    const reply = await act({ type: 'ready', ready: !own.ready })
    setRefusal(reply.ok ? null : reply.refusal)
    setBusy(false)
  }
  return (
    <div className="ready">
      <Refused refusal={refusal} />
      {own.ready ? (
        <output className="small">
          {others.length === 0 ? t('ready.bots') : t('ready.waiting', { seats: names.list(others) })}
        </output>
      ) : null}
      <Button
        look={own.ready || owesAnswer(view) ? 'plain' : 'primary'}
        icon={own.ready ? 'back' : 'check'}
        busy={busy}
        onClick={() => void press()}
      >
        {own.ready ? t('ready.undo') : t(`ready.${view.phase}`)}
      </Button>
    </div>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actors, type ActorId } from '../../game/model/ids.ts'
import type { Refusal } from '../../game/model/refusal.ts'
import type { View } from '../../game/model/view.ts'
import { BeforeYou } from '../adviser/BeforeYou.tsx'
import { useBefore } from '../adviser/useBefore.ts'
import { useNames } from '../i18n/names.ts'
import { useAct, useGame, useOwnSeat, useView } from '../store/GameContext.tsx'
import { useClosedEarly } from '../planning/closed.ts'
import { DeskLine } from '../planning/DeskLine.tsx'
import { useSeat } from '../planning/useSeat.ts'
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

/** In a seat that several people share: who closes its phases, if that is not we. */
function useCaptain(): string | null {
  const roster = useGame((state) => state.roster)
  const no = useGame((state) => state.no)
  const { viewer } = useView()
  const people = roster?.seats.find(({ seat }) => seat === viewer)?.people ?? []
  const captain = people.find((person) => person.captain)
  return captain === undefined || no === null || captain.no === no ? null : captain.name
}

/** Ends one's part of the phase. Always in sight; can be taken back while others are still at it. */
export function ReadyButton() {
  const { t } = useTranslation(['game', 'planning'])
  const names = useNames()
  const view = useView()
  const seat = useSeat()
  const own = useOwnSeat()
  const roster = useGame((state) => state.roster)
  const seen = useGame((state) => state.seen)
  // Whoever looks at the game as somebody else does nothing in it.
  const acting = useGame((state) => state.role === 'player')
  const captain = useCaptain()
  const closing = useClosedEarly()
  const act = useAct()
  const before = useBefore()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ refusal: Refusal; view: View } | null>(null)
  // What has happened is read first: nobody closes a phase that they have not seen.
  if (own === null || !acting || view.phase === 'ended' || foremost(view, seen) !== view.phase) return null
  const people = new Set(roster?.seats.filter(({ kind }) => kind === 'person').map(({ seat }) => seat))
  const others = waitingFor(view, people).map((seat) => names.actor(seat))
  const press = async () => {
    setBusy(true)
    closing(!own.ready)
    const reply = await act({ type: 'ready', ready: !own.ready })
    setRefused(reply.ok ? null : { refusal: reply.refusal, view })
    setBusy(false)
  }
  // What was said of another phase is no news in this one.
  const stands = refused !== null && refused.view.turn === view.turn && refused.view.phase === view.phase
  return (
    <div className="ready">
      <Refused refusal={stands ? refused.refusal : null} />
      <BeforeYou before={before} />
      {view.phase === 'planning' && seat !== null ? <DeskLine seat={seat} /> : null}
      {own.ready ? (
        <output className="small">
          {others.length === 0 ? t('ready.bots') : t('ready.waiting', { seats: names.list(others) })}
        </output>
      ) : null}
      {captain === null ? (
        <Button
          look={own.ready || owesAnswer(view) ? 'plain' : 'primary'}
          icon={own.ready ? 'back' : 'check'}
          busy={busy || before.asking}
          onClick={() =>
            own.ready ? void press() : before.ask({ type: 'ready', ready: true }, () => void press())
          }
        >
          {own.ready ? t('ready.undo') : t(`ready.${view.phase}`)}
        </Button>
      ) : (
        <p className="small ready-captain">
          {t(own.ready ? 'planning:captain.closed' : `planning:captain.${view.phase}`, { captain })}
        </p>
      )}
    </div>
  )
}

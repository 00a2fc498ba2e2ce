import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { BotLevel } from '../../game/model/bot.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Emblem } from '../ui/Emblem.tsx'
import { Problem } from '../ui/Problem.tsx'

/** One click into a game alone: in the recommended seat, or, unfolded, in another. */
export function SeatButtons({
  game,
  recommended,
  others,
  bots = '1',
  first = false,
  onBegun,
}: {
  /** The game key. */
  game: string
  recommended: ActorId
  others: readonly { readonly seat: ActorId; readonly line: ReactNode }[]
  /** How well the other seats are played; the lesson is taught on bots that go by their cards. */
  bots?: BotLevel
  /** The page's one obvious way in. */
  first?: boolean
  /** A match that was begun by the obvious way in, before it is shown. */
  onBegun?: (match: string) => void
}) {
  const { t } = useTranslation('ui')
  const [, go] = useLocation()
  const [busy, setBusy] = useState<ActorId | null>(null)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  const play = async (seat: ActorId, begun?: (match: string) => void) => {
    setBusy(seat)
    const answer = await api.solo(game, seat, bots)
    setBusy(null)
    if (!answer.ok) return setProblem(answer.problem)
    begun?.(answer.value.match)
    go(`/play/${answer.value.match}`)
  }
  return (
    <>
      <div className="row">
        <Button
          look={first ? 'primary' : 'plain'}
          size={first ? 'large' : 'normal'}
          className="lesson-play"
          icon="play"
          busy={busy === recommended}
          onClick={() => void play(recommended, onBegun)}
        >
          {t(first ? 'front.play' : 'front.playAs', { seat: recommended })}
        </Button>
        {onBegun === undefined ? null : (
          <Button look="quiet" busy={busy === recommended} onClick={() => void play(recommended)}>
            {t('front.playFree')}
          </Button>
        )}
      </div>
      <Problem problem={problem} />
      <Disclosure summary={t('front.otherSeat')}>
        <ul className="lesson-seats">
          {others.map(({ seat, line }) => (
            <li key={seat}>
              <Button busy={busy === seat} onClick={() => void play(seat)}>
                <Emblem actor={seat} /> {t('front.playAs', { seat })}
              </Button>
              <p className="small quiet">{line}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

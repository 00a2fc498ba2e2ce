import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { ScenarioCard } from '../../game/model/api.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { usualLevel } from '../../game/model/bot.ts'
import { useCards } from '../front/useCards.ts'
import { useNames } from '../i18n/names.ts'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Problem } from '../ui/Problem.tsx'

/** The first scenario that is not this one, in its recommended seat. */
function NextScenario({ card, busy, onPlay }: { card: ScenarioCard; busy: boolean; onPlay: () => void }) {
  const { t } = useTranslation('end')
  const names = useNames()
  return (
    <div className="end-then">
      <h4>{t('nextGame')}</h4>
      <p>{names.text(card.summary)}</p>
      <Button icon="play" busy={busy} onClick={onPlay}>
        {t('nextScenario', { title: names.text(card.title), seat: names.actor(card.recommended) })}
      </Button>
    </div>
  )
}

/** Again, in another seat, the next scenario, back to the front page, on paper. */
export function Next({ seat }: { seat: ActorId | null }) {
  const { t } = useTranslation(['end', 'ui'])
  const names = useNames()
  const scenario = useScenario()
  const [, go] = useLocation()
  const cards = useCards()
  const bots = useGame((state) => state.roster?.bots ?? usualLevel)
  const after = cards.find(({ id }) => id !== scenario.id)
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  const play = async (as: ActorId, key = scenario.key) => {
    setBusy(key === scenario.key ? as : key)
    const answer = await api.solo(key, as, bots)
    setBusy(null)
    if (answer.ok) go(`/play/${answer.value.match}`)
    else setProblem(answer.problem)
  }
  const open = scenario.seats.filter((each) => each.open && each.id !== seat)
  return (
    <section className="end-next no-print" aria-label={t('next')}>
      <h3>{t('next')}</h3>
      <div className="row">
        {seat === null ? null : (
          <Button look="primary" icon="reset" busy={busy === seat} onClick={() => void play(seat)}>
            {t('again', { seat: names.actor(seat) })}
          </Button>
        )}
        {open.map(({ id }) => (
          <Button key={id} busy={busy === id} onClick={() => void play(id)}>
            {t('as', { seat: names.actor(id) })}
          </Button>
        ))}
      </div>
      {after === undefined ? null : (
        <NextScenario
          card={after}
          busy={busy === after.key}
          onPlay={() => void play(after.recommended, after.key)}
        />
      )}
      <Problem problem={problem} />
      <div className="row">
        <Button icon="print" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Link href="/" className="way">
          {t('front')}
        </Link>
      </div>
    </section>
  )
}

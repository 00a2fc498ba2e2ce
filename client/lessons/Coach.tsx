import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Glossed } from '../help/Glossed.tsx'
import { smallScreen, useMedia } from '../game/useMedia.ts'
import { useGame, useView } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { highway } from './highway.ts'
import { closeLesson, leaveOut, leftOut, useLessonMemory } from './memory.ts'
import { stepAt, type Step } from './step.ts'
import { goTo, useRing } from './useRing.ts'

/** The step that is on now, and how far that is. */
function useStep(match: string): { step: Step | null; done: number } {
  const view = useView()
  const watched = useGame((state) => state.seen)
  const memory = useLessonMemory(match)
  return useMemo(() => {
    const at = stepAt(highway, { ...view, watched }, leftOut(memory))
    return { step: highway[at] ?? null, done: at / (highway.length - 1) }
  }, [view, watched, memory])
}

/** Tells each step to whoever listens, and brings what it speaks of into sight; not at once when one has just come. */
function useNews(step: Step | null, ringed: Element | null): void {
  const { t } = useTranslation('lessons')
  const before = useRef<string | null>(null)
  const moved = useRef<string | null>(null)
  const words = step?.words
  useEffect(() => {
    if (words === undefined) return
    const say = (part: string) => t(`step.${words}.${part}`)
    announce(t('said', { title: say('title'), what: say('what'), try: say('try') }))
  }, [t, words])
  useEffect(() => {
    // Just after a step the old ring may still be told.
    if (step === null || ringed?.hasAttribute('data-coached') !== true || moved.current === step.id) return
    moved.current = step.id
    if (before.current !== null) ringed.scrollIntoView({ block: 'nearest' })
    before.current = step.id
  }, [step, ringed])
}

function Why({ words, small }: { words: string; small: boolean }) {
  const { t } = useTranslation('lessons')
  const why = t(`step.${words}.why`)
  if (small)
    return (
      <Disclosure summary={t('whyFold')}>
        <Glossed>{why}</Glossed>
      </Disclosure>
    )
  return (
    <p>
      <strong>{t('why')}</strong> <Glossed>{why}</Glossed>
    </p>
  )
}

function Act({
  step,
  ringed,
  match,
  onGo,
}: {
  step: Step
  ringed: Element | null
  match: string
  onGo: () => void
}) {
  const { t } = useTranslation('lessons')
  const go = () => {
    onGo()
    // The panel that holds it may have to come first.
    requestAnimationFrame(() => {
      const there = ringed?.isConnected === true ? ringed : document.querySelector('[data-coached]')
      if (there instanceof HTMLElement) goTo(there)
    })
  }
  return (
    <div className="coach-try">
      <p>
        <strong>{t('try')}</strong> {t(`step.${step.words}.try`)}
      </p>
      <div className="row">
        <Button size="small" icon="next" onClick={go}>
          {t('go')}
        </Button>
        {step.free === true ? (
          <Button size="small" look="quiet" onClick={() => leaveOut(match, step.id)}>
            {t('free')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** Leaves the lesson; on a phone also folds the card to its title. */
function Tools({
  last,
  folded,
  small,
  onLeave,
  onFold,
}: {
  last: boolean
  folded: boolean
  small: boolean
  onLeave: () => void
  onFold: () => void
}) {
  const { t } = useTranslation('lessons')
  if (!small || last)
    return (
      <Button look={last ? 'plain' : 'quiet'} size="small" icon={last ? 'check' : 'close'} onClick={onLeave}>
        {t(last ? 'finish' : 'leave')}
      </Button>
    )
  return (
    <div className="row coach-tools">
      <IconButton
        icon={folded ? 'next' : 'down'}
        label={t('fold')}
        aria-expanded={!folded}
        onClick={onFold}
      />
      <IconButton icon="close" label={t('leave')} onClick={onLeave} />
    </div>
  )
}

/** The teacher beside the table: what, why, what to try. It has its own place and lies over nothing. */
export function Coach({ onPhase }: { onPhase: () => void }) {
  const { t } = useTranslation('lessons')
  const match = useGame((state) => state.match)
  const small = useMedia(smallScreen)
  const { step, done } = useStep(match)
  const ringed = useRing(step?.target ?? null)
  const [read, setRead] = useState<string | null>(null)
  useNews(step, ringed)
  // On a phone the card gives its room to what it speaks of, until the next step.
  const folded = small && step !== null && read === step.id
  const leave = () => {
    closeLesson(match)
    announce(t('left'))
  }
  const go = () => {
    setRead(step?.id ?? null)
    onPhase()
  }
  return (
    <aside className="coach no-print" aria-label={t('title')} data-step={step?.id}>
      <header className="coach-head">
        <h2>
          <span className="coach-kind">{t('title')}</span>{' '}
          {step === null ? null : t(`step.${step.words}.title`)}
        </h2>
        <Tools
          last={step?.at.phase === 'end'}
          folded={folded}
          small={small}
          onLeave={leave}
          onFold={() => setRead(folded ? null : (step?.id ?? null))}
        />
      </header>
      <span className="coach-way" aria-hidden="true" style={{ '--done': `${100 * Math.max(0, done)}%` }} />
      {step === null ? <p className="quiet">{t('waiting')}</p> : null}
      {step === null || folded ? null : (
        <div className="coach-body" key={step.id}>
          <div className="coach-told">
            <p>
              <Glossed>{t(`step.${step.words}.what`)}</Glossed>
            </p>
            <Why words={step.words} small={small} />
          </div>
          <Act step={step} ringed={ringed} match={match} onGo={go} />
        </div>
      )}
    </aside>
  )
}

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { useGame, useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Composer } from './Composer.tsx'
import { Conversations } from './Conversations.tsx'
import { conversationsOf, keyOf, readersOf } from './conversations.ts'
import { useReadMarks } from './marks.ts'
import { NewCable } from './NewCable.tsx'
import { Thread } from './Thread.tsx'
import './cables.css'

/** Whom no cable reaches, and what does instead. */
function Bots({ bots }: { bots: readonly ActorId[] }) {
  const { t } = useTranslation('cables')
  return bots.length === 0 ? null : (
    <p className="small quiet">{t('bots', { bots: [...bots], count: bots.length })}</p>
  )
}

/** Everybody else is played by the computer: offers are what it understands. */
function Alone({ onOffer }: { onOffer: () => void }) {
  const { t } = useTranslation('cables')
  const { phase } = useView()
  return (
    <>
      <Notice>{t('alone')}</Notice>
      {phase === 'talks' ? (
        <div className="row">
          <Button icon="sign" onClick={onOffer}>
            {t('offer')}
          </Button>
        </div>
      ) : (
        <p className="small quiet">{t('offerLater')}</p>
      )}
    </>
  )
}

/** One conversation, open. */
function Open({ name, onLeave }: { name: string; onLeave: () => void }) {
  const { t } = useTranslation('cables')
  const cables = useGame((state) => state.cables)
  const roster = useGame((state) => state.roster)
  const plays = useGame((state) => state.role === 'player')
  const reading = useReadMarks()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  const found = conversationsOf(cables, reading.own, reading.marks).find(({ key }) => key === name)
  const seats = found?.seats ?? []
  const { people, bots } = readersOf(roster, reading.own)
  const to = seats.filter((seat) => people.includes(seat))
  const deaf = seats.filter((seat) => bots.includes(seat))
  return (
    <>
      <div className="row">
        <Button size="small" look="quiet" icon="back" onClick={onLeave}>
          {t('all')}
        </Button>
      </div>
      <h2 ref={head} tabIndex={-1} className="cable-title">
        {seats.length === 0 ? t('umpire') : t('with', { seats: [...seats] })}
      </h2>
      <Thread name={name} cables={found?.cables ?? []} reading={reading} />
      <Bots bots={deaf} />
      {seats.length === 0 ? <p className="small quiet">{t('umpireHint')}</p> : null}
      {to.length === 0 || !plays ? null : (
        <Composer key={name} conversation={name} to={to} onSent={() => undefined} />
      )}
    </>
  )
}

/** Private messages between seats: whom one has talked with, what is new, and a sheet to write on. */
export function CablesPanel({ onOffer }: { onOffer: () => void }) {
  const { t } = useTranslation('cables')
  const cables = useGame((state) => state.cables)
  const roster = useGame((state) => state.roster)
  const plays = useGame((state) => state.role === 'player')
  const { own, marks } = useReadMarks()
  const [open, setOpen] = useState<string | null>(null)
  const { people, bots } = readersOf(roster, own)
  const all = conversationsOf(cables, own, marks)
  return (
    <section className="cables stack">
      {open === null ? (
        <>
          <header>
            <h2>{t('title')}</h2>
            {people.length === 0 ? null : (
              <p className="small quiet">{t(roster?.taught === true ? 'aboutTaught' : 'about')}</p>
            )}
          </header>
          {people.length === 0 ? <Alone onOffer={onOffer} /> : <Bots bots={bots} />}
          <Conversations all={all} onOpen={setOpen} />
          {people.length === 0 || !plays ? null : (
            <>
              {people.length === 1 ? null : <h3>{t('new')}</h3>}
              <NewCable people={people} onSent={(to) => setOpen(keyOf(to))} />
            </>
          )}
        </>
      ) : (
        <Open key={open} name={open} onLeave={() => setOpen(null)} />
      )}
    </section>
  )
}

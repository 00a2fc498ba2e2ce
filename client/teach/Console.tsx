import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearch } from 'wouter'
import type { SessionInfo } from '../../game/model/api.ts'
import { smallScreen, useMedia } from '../game/useMedia.ts'
import { useTold } from '../game/useTold.ts'
import { LinkState, Unopened } from '../game/LinkState.tsx'
import { loadWords } from '../i18n/i18n.ts'
import { ToldContext } from '../i18n/told.ts'
import { askAhead } from '../map/ahead.ts'
import { api } from '../net/api.ts'
import { connect } from '../net/socket.ts'
import { createGame } from '../store/game.ts'
import { GameProvider, useGame, type Game } from '../store/GameContext.tsx'
import { ConsoleHead } from './ConsoleHead.tsx'
import { PersonModal } from './PersonModal.tsx'
import { PrivateLink } from './PrivateLink.tsx'
import { Seats } from './Seats.tsx'
import { Sections } from './Sections.tsx'
import { Side, useParts } from './Side.tsx'
import { StaffProvider, useStaff } from './staff.tsx'
import { StaffRefused } from './StaffRefused.tsx'
import { Waiting } from './Waiting.tsx'
import '../game/game.css'
import '../game/header.css'
import './seats.css'
import './lists.css'
import './open.css'

const BoardNow = lazy(async () => ({ default: (await import('./BoardNow.tsx')).BoardNow }))
const SeeAs = lazy(async () => {
  const [screen] = await Promise.all([
    import('./SeeAs.tsx'),
    loadWords('glossary', 'talks', 'planning', 'adviser', 'resolution', 'end'),
  ])
  return { default: screen.SeeAs }
})

function prepare(match: string): Game {
  const store = createGame(match)
  askAhead(match)
  return { store, link: connect(match, store) }
}

/** The table of seats and, where there is room, the map beneath. */
function Table({ map }: { map: boolean }) {
  return (
    <>
      <Waiting />
      <Seats />
      {map ? (
        <Suspense>
          <BoardNow />
        </Suspense>
      ) : null}
    </>
  )
}

/** Seats and what stands beside them; on a phone one part below the other, each to be opened. */
function Parts({ map }: { map: boolean }) {
  const { t } = useTranslation('teach')
  const { info } = useStaff()
  const small = useMedia(smallScreen)
  const parts = useParts(info.code)
  const title = t('seats.title')
  if (small) {
    const seats = { id: 'seats', label: title, content: <Table map={false} /> }
    const before = parts.length === 1
    return (
      <main>
        <Sections
          key={String(before)}
          parts={[seats, ...parts]}
          open={before ? ['seats', 'session'] : ['seats']}
        />
      </main>
    )
  }
  return (
    <main className="teach-main">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, and may hold nothing to stop at. */}
      <section className="teach-table stack" aria-label={title} tabIndex={0}>
        <h2 className="hidden-text">{title}</h2>
        <Table map={map} />
      </section>
      <Side parts={parts} />
    </main>
  )
}

function Desk() {
  const { t } = useTranslation(['teach', 'ui'])
  const viewer = new URLSearchParams(useSearch()).get('as')
  const ready = useGame((state) => state.desk !== null && state.roster !== null && state.scenario !== null)
  const started = useGame((state) => state.roster?.started === true && state.view !== null)
  const large = useMedia('(min-width: 100rem) and (min-height: 56rem)')
  if (!ready) return <Unopened />
  if (viewer !== null && started)
    return (
      <Suspense fallback={<output className="page-loading">{t('ui:loading')}</output>}>
        <SeeAs key={viewer} wanted={viewer} />
      </Suspense>
    )
  return (
    <div className="teach">
      <ConsoleHead />
      <section className="teach-notes stack" aria-label={t('notes')}>
        <LinkState />
        <PrivateLink />
        <StaffRefused />
      </section>
      <Parts map={large && started} />
      <PersonModal />
    </div>
  )
}

function Told() {
  return (
    <ToldContext value={useTold()}>
      <Desk />
    </ToldContext>
  )
}

/** The instructor's console: one socket for the desk, and for looking at the game as somebody else. */
export function Console({ info }: { info: SessionInfo }) {
  const [game] = useState(() => prepare(info.match))
  useEffect(() => {
    void api.scenario(info.scenario).then((answer) => {
      game.store.set(
        answer.ok ? { scenario: answer.value } : { link: 'refused', refused: answer.problem.error },
      )
    })
    game.link.open()
    return () => game.link.close()
  }, [game, info.scenario])
  return (
    <GameProvider game={game}>
      <StaffProvider info={info}>
        <Told />
      </StaffProvider>
    </GameProvider>
  )
}

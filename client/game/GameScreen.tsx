import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ToldContext } from '../i18n/told.ts'
import { useHistory } from '../store/chronicle.ts'
import { useGame, useView } from '../store/GameContext.tsx'
import { CablesTab } from '../cables/CablesTab.tsx'
import { useCableNews } from '../cables/useCableNews.ts'
import { BriefPanel } from '../brief/BriefPanel.tsx'
import { BriefSlip } from '../brief/BriefSlip.tsx'
import { foremost } from './foremost.ts'
import { LogPanel } from './LogPanel.tsx'
import { OrdersPanel } from './OrdersPanel.tsx'
import { GameHeader } from './GameHeader.tsx'
import { GameMap } from './GameMap.tsx'
import { LinkState, Unopened } from './LinkState.tsx'
import { selectArea } from './mapMode.ts'
import { CoachPlace } from '../lessons/CoachPlace.tsx'
import { useLesson } from '../lessons/useLesson.ts'
import { PhaseFoot } from './PhaseFoot.tsx'
import { PhasePanel } from './PhasePanel.tsx'
import { PhaseTitle } from './PhaseTitle.tsx'
import { TabbedPanel, type Tab } from './TabbedPanel.tsx'
import { smallScreen, useMedia } from './useMedia.ts'
import { useFocusHome } from './useFocusHome.ts'
import { usePhaseNews } from './usePhaseNews.ts'
import { goToMakeOffer } from '../talks/MakeOffer.tsx'
import { useTalksNews } from '../talks/useTalksNews.ts'
import { useTold } from './useTold.ts'

/** Header, map and panels. On a wide screen the desk stands left of the map, else it is tabs beside the phase. */
function Table() {
  const { t } = useTranslation(['game', 'talks'])
  const wide = useMedia('(min-width: 100rem)')
  const small = useMedia(smallScreen)
  const [tab, setTab] = useState('phase')
  const [deskTab, setDeskTab] = useState('brief')
  useHistory()
  useTalksNews()
  const unread = useCableNews()
  usePhaseNews(unread, () => {
    setTab('phase')
    selectArea(null)
  })
  const view = useView()
  const seen = useGame((state) => state.seen)
  const head = useFocusHome(`${view.turn}.${foremost(view, seen)}`, tab)
  const lesson = useLesson()
  // The last screen is a page of its own, with the map as a figure in it.
  const ended = foremost(view, seen) === 'end'
  const desked = wide && !ended
  const slip = <BriefSlip onWhole={() => setTab('brief')} />
  const phase: Tab = {
    id: 'phase',
    label: t('tabs.phase'),
    content: (
      <>
        {small ? slip : null}
        <PhaseTitle head={head} />
        <PhasePanel />
      </>
    ),
  }
  const cables: Tab = {
    id: 'cables',
    label: t('talks:cable.tab'),
    waiting: { count: unread, words: t('talks:cable.unread', { count: unread }) },
    content: (
      <CablesTab
        onOffer={() => {
          setTab('phase')
          goToMakeOffer()
        }}
      />
    ),
  }
  const side = view.viewer === 'observer' ? [phase] : [phase, cables]
  const desk: Tab[] = [
    { id: 'orders', label: t('tabs.orders'), content: <OrdersPanel /> },
    { id: 'brief', label: t('tabs.brief'), content: <BriefPanel /> },
    { id: 'log', label: t('tabs.log'), content: <LogPanel onPhase={() => setTab('phase')} /> },
  ]
  return (
    <div className="game" data-wide={wide} data-ended={ended} data-lesson={lesson.open}>
      <GameHeader />
      <LinkState />
      <main className="game-main">
        {desked ? <TabbedPanel className="game-desk" tabs={desk} tab={deskTab} onTab={setDeskTab} /> : null}
        {ended ? null : <GameMap slip={wide || small ? null : slip} />}
        <TabbedPanel
          className="game-side"
          tabs={desked ? side : [...side, ...desk]}
          tab={desked && tab !== 'cables' ? 'phase' : tab}
          onTab={setTab}
          foot={<PhaseFoot />}
        />
        {lesson.open ? <CoachPlace onPhase={() => setTab('phase')} /> : null}
      </main>
    </div>
  )
}

export function GameScreen() {
  const told = useTold()
  const ready = useGame(
    ({ view, scenario, link }) => view !== null && scenario !== null && link !== 'refused',
  )
  // The whole table at once would hold the page up; it is made in pieces.
  const laid = useDeferredValue(ready)
  return <ToldContext value={told}>{ready && laid ? <Table /> : <Unopened />}</ToldContext>
}

import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { loadWords } from './i18n/i18n.ts'
import { FrontPage } from './front/FrontPage.tsx'
import { HelpHost } from './help/HelpHost.tsx'
import { Announcer } from './ui/announce.tsx'
import { Fault } from './ui/Fault.tsx'

const Lobby = lazy(async () => ({ default: (await import('./lobby/Lobby.tsx')).Lobby }))
const GamePage = lazy(async () => {
  const [page] = await Promise.all([
    import('./game/GamePage.tsx'),
    loadWords('game', 'rules', 'glossary', 'talks', 'planning', 'adviser', 'resolution', 'end', 'bots'),
  ])
  return { default: page.GamePage }
})

const OpenPage = lazy(async () => {
  const [page] = await Promise.all([import('./teach/OpenPage.tsx'), loadWords('teach')])
  return { default: page.OpenPage }
})
const TeachPage = lazy(async () => {
  const [page] = await Promise.all([import('./teach/TeachPage.tsx'), loadWords('teach', 'game', 'rules')])
  return { default: page.TeachPage }
})
const ScreenPage = lazy(async () => {
  const words = loadWords('screen', 'game', 'rules', 'glossary')
  const [page] = await Promise.all([import('./screen/ScreenPage.tsx'), words])
  return { default: page.ScreenPage }
})
const BriefsPage = lazy(async () => {
  const [page] = await Promise.all([import('./brief/BriefsPage.tsx'), loadWords('teach', 'game')])
  return { default: page.BriefsPage }
})
const DevicePage = lazy(async () => {
  const [page] = await Promise.all([import('./device/DevicePage.tsx'), loadWords('device')])
  return { default: page.DevicePage }
})

function Loading() {
  const { t } = useTranslation('ui')
  return <output className="page-loading">{t('loading')}</output>
}

export function App() {
  return (
    <>
      <Fault>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/s/:code">{({ code }) => <Lobby key={code} code={code} />}</Route>
            <Route path="/join/:code">{({ code }) => <Lobby key={code} code={code} />}</Route>
            <Route path="/play/:match">{({ match }) => <GamePage key={match} match={match} />}</Route>
            <Route path="/open">
              <OpenPage />
            </Route>
            <Route path="/teach/:code">{({ code }) => <TeachPage key={code} code={code} />}</Route>
            <Route path="/screen/:code">{({ code }) => <ScreenPage key={code} code={code} />}</Route>
            <Route path="/briefs/:code">{({ code }) => <BriefsPage key={code} code={code} />}</Route>
            <Route path="/device/:code?">{({ code }) => <DevicePage key={code} code={code ?? ''} />}</Route>
            <Route path="/join">
              <FrontPage joining />
            </Route>
            <Route>
              <FrontPage />
            </Route>
          </Switch>
        </Suspense>
      </Fault>
      <HelpHost />
      <Announcer />
    </>
  )
}

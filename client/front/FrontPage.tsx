import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Settings } from '../ui/Settings.tsx'
import { JoinForm } from './JoinForm.tsx'
import { Lesson } from './Lesson.tsx'
import { MyGames } from './MyGames.tsx'
import { OpenSession } from './OpenSession.tsx'
import { PlateWindow } from './PlateWindow.tsx'
import { Scenarios } from './Scenarios.tsx'
import { useCards } from './useCards.ts'
import './front.css'

/** What this is, one obvious way in, and the other ways. */
export function FrontPage({ joining = false }: { joining?: boolean }) {
  const { t } = useTranslation('ui')
  const cards = useCards()
  const join = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = 'Guarantors'
    if (joining) join.current?.scrollIntoView()
  }, [joining])
  return (
    <div className="front">
      <header className="front-bar">
        <Settings />
      </header>
      <main className="front-main">
        <div className="front-title">
          <h1>Guarantors</h1>
          <p className="front-lead">{t('front.lead')}</p>
        </div>
        <Lesson />
        <section className="front-side" ref={join}>
          <JoinForm first={joining} />
          <OpenSession />
        </section>
        <Scenarios cards={cards} />
        <MyGames cards={cards} />
      </main>
      <PlateWindow ready={cards.length > 0} />
      <footer className="front-foot">
        <p className="front-thesis">{t('front.thesis')}</p>
        <p className="small quiet">{t('front.notice')}</p>
      </footer>
    </div>
  )
}

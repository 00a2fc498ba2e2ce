import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TabbedPanel } from '../game/TabbedPanel.tsx'
import { useGame } from '../store/GameContext.tsx'
import { Cables } from './Cables.tsx'
import { Drafts } from './Drafts.tsx'
import { Events } from './Events.tsx'
import { Record } from './Record.tsx'
import { Session } from './Session.tsx'

/** Beside the seats: what is written, what can be thrown in, what was done, and the session itself. */
export function Side({ code }: { code: string }) {
  const { t } = useTranslation('teach')
  const started = useGame((state) => state.roster?.started === true)
  const [tab, setTab] = useState('cables')
  const session = { id: 'session', label: t('tabs.session'), content: <Session code={code} /> }
  const running = [
    { id: 'cables', label: t('tabs.cables'), content: <Cables /> },
    { id: 'drafts', label: t('tabs.drafts'), content: <Drafts /> },
    { id: 'events', label: t('tabs.events'), content: <Events /> },
    { id: 'record', label: t('tabs.record'), content: <Record /> },
  ]
  return (
    <TabbedPanel
      className="teach-side"
      tabs={started ? [...running, session] : [session]}
      tab={started ? tab : 'session'}
      onTab={setTab}
    />
  )
}

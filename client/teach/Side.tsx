import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TabbedPanel, type Tab } from '../game/TabbedPanel.tsx'
import { useGame } from '../store/GameContext.tsx'
import { Cables } from './Cables.tsx'
import { Drafts } from './Drafts.tsx'
import { Events } from './Events.tsx'
import { Record } from './Record.tsx'
import { Session } from './Session.tsx'

/** What is written, what can be thrown in, what was done, and the session itself; before the start, the session alone. */
export function useParts(code: string): readonly Tab[] {
  const { t } = useTranslation('teach')
  const started = useGame((state) => state.roster?.started === true)
  const session = { id: 'session', label: t('tabs.session'), content: <Session code={code} /> }
  const running = [
    { id: 'cables', label: t('tabs.cables'), content: <Cables /> },
    { id: 'drafts', label: t('tabs.drafts'), content: <Drafts /> },
    { id: 'events', label: t('tabs.events'), content: <Events /> },
    { id: 'record', label: t('tabs.record'), content: <Record /> },
  ]
  return started ? [...running, session] : [session]
}

/** Beside the seats, as tabs. */
export function Side({ parts }: { parts: readonly Tab[] }) {
  const [tab, setTab] = useState('cables')
  const here = parts.some(({ id }) => id === tab) ? tab : (parts[0]?.id ?? '')
  return <TabbedPanel className="teach-side" tabs={parts} tab={here} onTab={setTab} />
}

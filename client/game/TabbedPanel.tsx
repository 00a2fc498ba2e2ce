import type { ReactNode } from 'react'
import { Tab as TabButton, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Fault } from '../ui/Fault.tsx'

export interface Tab {
  readonly id: string
  readonly label: string
  /** How much waits there: a number beside the label, and the words for it. */
  readonly waiting?: { readonly count: number; readonly words: string }
  readonly content: ReactNode
}

/** A column of the game screen. With one tab it shows no tab bar; `foot` is always in sight (and in thumb reach). */
export function TabbedPanel({
  className,
  tabs,
  tab,
  onTab,
  foot,
}: {
  className: string
  tabs: readonly Tab[]
  tab: string
  onTab: (id: string) => void
  foot?: ReactNode
}) {
  const { t } = useTranslation('game')
  return (
    <Tabs className={`panel ${className}`} selectedKey={tab} onSelectionChange={(key) => onTab(String(key))}>
      <TabList className="panel-tabs" aria-label={t('tabs.label')} hidden={tabs.length === 1}>
        {tabs.map(({ id, label, waiting }) => (
          <TabButton key={id} id={id} className="panel-tab">
            {label}
            {waiting === undefined || waiting.count === 0 ? null : (
              <span className="panel-count">
                <span aria-hidden="true">{waiting.count}</span>
                <span className="hidden-text">, {waiting.words}</span>
              </span>
            )}
          </TabButton>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="panel-body">
          <Fault>{content}</Fault>
        </TabPanel>
      ))}
      {foot === undefined ? null : <footer className="panel-foot">{foot}</footer>}
    </Tabs>
  )
}

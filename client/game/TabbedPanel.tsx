import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Fault } from '../ui/Fault.tsx'

export interface Tab {
  readonly id: string
  readonly label: string
  /** How much waits there: a number beside the label, and the words for it. */
  readonly waiting?: { readonly count: number; readonly words: string }
  readonly content: ReactNode
}

function Waiting({ waiting }: { waiting: Tab['waiting'] }) {
  if (waiting === undefined || waiting.count === 0) return null
  return (
    <span className="panel-count">
      <span aria-hidden="true">{waiting.count}</span>
      <span className="hidden-text">, {waiting.words}</span>
    </span>
  )
}

/** Where an arrow key leads from tab `at` of `count`; null for every other key. */
function nextTab(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** One stop for Tab: arrow keys lead from tab to tab and open each. */
function TabBar({
  id,
  tabs,
  tab,
  onTab,
}: {
  id: string
  tabs: readonly Tab[]
  tab: string
  onTab: (id: string) => void
}) {
  const { t } = useTranslation('game')
  const bar = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = nextTab(
      event.key,
      tabs.findIndex((each) => each.id === tab),
      tabs.length,
    )
    const next = at === null ? undefined : tabs[at]
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onTab(next.id)
    bar.current?.querySelector<HTMLElement>(`[data-key="${next.id}"]`)?.focus()
  }
  return (
    <div
      ref={bar}
      role="tablist"
      className="panel-tabs"
      aria-label={t('tabs.label')}
      aria-orientation="horizontal"
      hidden={tabs.length === 1}
    >
      {tabs.map((each) => {
        const on = each.id === tab
        return (
          <button
            key={each.id}
            type="button"
            role="tab"
            id={`${id}-tab-${each.id}`}
            className="panel-tab"
            aria-selected={on}
            aria-controls={on ? `${id}-${each.id}` : undefined}
            data-key={each.id}
            tabIndex={on ? 0 : -1}
            onClick={() => onTab(each.id)}
            onKeyDown={onKeyDown}
          >
            {each.label}
            <Waiting waiting={each.waiting} />
          </button>
        )
      })}
    </div>
  )
}

const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** A panel in which nothing takes the focus is itself a stop for Tab, so that it can be scrolled by keys. */
function useStop() {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const panel = body.current
    if (panel === null) return undefined
    const mark = () => {
      if (panel.querySelector(stops) === null) panel.tabIndex = 0
      else panel.removeAttribute('tabindex')
    }
    mark()
    const seen = new MutationObserver(mark)
    seen.observe(panel, { childList: true, subtree: true })
    return () => seen.disconnect()
  }, [])
  return body
}

function TabBody({ id, tab, content }: { id: string; tab: string; content: ReactNode }) {
  const body = useStop()
  return (
    <div
      ref={body}
      role="tabpanel"
      id={`${id}-${tab}`}
      aria-labelledby={`${id}-tab-${tab}`}
      className="panel-body"
    >
      <Fault>{content}</Fault>
    </div>
  )
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
  const id = useId()
  const shown = tabs.find((each) => each.id === tab)
  return (
    <div className={`panel ${className}`}>
      <TabBar id={id} tabs={tabs} tab={tab} onTab={onTab} />
      {shown === undefined ? null : <TabBody key={tab} id={id} tab={tab} content={shown.content} />}
      {foot === undefined ? null : <footer className="panel-foot">{foot}</footer>}
    </div>
  )
}

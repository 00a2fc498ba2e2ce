/** Tells when a phase opens: read out, and in the page's title while nobody looks; unread cables are counted there. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'

export function usePhaseNews(unread: number, onPhase: () => void): void {
  const { t } = useTranslation('game')
  const names = useNames()
  const { turn, phase } = useView()
  const scenario = useScenario()
  const before = useRef(`${turn}.${phase}`)
  const title = names.text(scenario.title)
  useEffect(() => {
    const count = unread === 0 ? '' : `(${unread}) `
    const plain = `${count}${t('turnShort', { turn, turns: scenario.turns })} ${t(`phase.${phase}`)} – ${title}`
    document.title = plain
    const now = `${turn}.${phase}`
    if (before.current === now) return
    before.current = now
    const news = t('phaseOpens', { phase: t(`phase.${phase}`) })
    announce(news)
    onPhase()
    if (!document.hidden) return
    document.title = `● ${news}`
    navigator.vibrate?.(120)
    const restore = () => {
      if (!document.hidden) document.title = plain
    }
    document.addEventListener('visibilitychange', restore)
    return () => document.removeEventListener('visibilitychange', restore)
  }, [t, turn, phase, title, scenario.turns, unread, onPhase])
}

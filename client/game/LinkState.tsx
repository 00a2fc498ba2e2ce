import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useGame } from '../store/GameContext.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useProblemText } from '../ui/Problem.tsx'

/** A lost connection, and that it came back. */
export function LinkState() {
  const { t } = useTranslation('game')
  const link = useGame((state) => state.link)
  const resumed = useGame((state) => state.resumed)
  const [read, setRead] = useState(resumed)
  useEffect(() => {
    const timer = setTimeout(() => setRead(resumed), 4000)
    return () => clearTimeout(timer)
  }, [resumed])
  return (
    <output className="game-link">
      {link === 'reconnecting' ? <Notice kind="warn">{t('link.reconnecting')}</Notice> : null}
      {link === 'online' && read < resumed ? <Notice kind="good">{t('link.back')}</Notice> : null}
    </output>
  )
}

/** Before the first view: waiting, or why there will be none. */
export function Unopened() {
  const { t } = useTranslation(['game', 'ui'])
  const { link, refused, roster } = useGame((state) => state)
  const problem = useProblemText()
  if (link !== 'refused') {
    return (
      <output className="page-loading">
        {t(link === 'reconnecting' ? 'link.reconnecting' : 'link.connecting')}
      </output>
    )
  }
  return (
    <main className="page-narrow stack">
      <h1 className="hidden-text">{t('link.refused')}</h1>
      <Notice kind="alert" title={t('link.refused')}>
        {problem({ error: refused ?? 'error.match', params: {} })}
      </Notice>
      {refused === 'error.removed' && roster !== null ? (
        <Link href={`/s/${roster.code}`} className="button button-primary button-normal">
          {t('link.rejoin')}
        </Link>
      ) : null}
      <Link href="/" className="way">
        {t('ui:home')}
      </Link>
    </main>
  )
}

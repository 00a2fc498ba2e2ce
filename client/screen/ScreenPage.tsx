import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { tidyCode } from '../front/code.ts'
import { useSession } from '../lobby/useSession.ts'
import { Notice } from '../ui/Notice.tsx'
import { Problem } from '../ui/Problem.tsx'
import { ScreenGame } from './ScreenGame.tsx'
import { ScreenLobby } from './ScreenLobby.tsx'
import './screen.css'

/** `/screen/CODE`: for the wall. It needs no key, sees what everybody sees, and does nothing. */
export function ScreenPage({ code: typed }: { code: string }) {
  const code = tidyCode(typed)
  const { t } = useTranslation(['screen', 'ui'])
  const { info, problem } = useSession(code)
  useEffect(() => {
    document.title = `${t('title', { code })} – Guarantors`
  }, [t, code])
  if (info === null)
    return (
      <main className="page-narrow stack">
        <h1 className="hidden-text">{t('title', { code })}</h1>
        {problem === null ? <output>{t('ui:loading')}</output> : <Problem problem={problem} />}
      </main>
    )
  if (!info.taught)
    return (
      <main className="page-narrow stack">
        <h1>{t('title', { code })}</h1>
        <Notice>{t('untaught')}</Notice>
        <Link href="/" className="way">
          {t('ui:home')}
        </Link>
      </main>
    )
  return info.started ? (
    <ScreenGame match={info.match} scenario={info.scenario} code={code} links={info.links} />
  ) : (
    <ScreenLobby info={info} code={code} />
  )
}

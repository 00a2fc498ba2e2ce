import { useTranslation } from 'react-i18next'
import type { Problem as ProblemData } from '../net/api.ts'
import { Notice } from './Notice.tsx'

/** The server's reason in the reader's language. */
export function useProblemText(): (problem: ProblemData) => string {
  const { t, i18n } = useTranslation('ui')
  return ({ error, params }) =>
    i18n.exists(error, { ns: 'ui' }) ? t(error, params) : t('error.unknown', { key: error })
}

export function Problem({ problem }: { problem: ProblemData | null }) {
  const { t } = useTranslation('ui')
  const text = useProblemText()
  if (problem === null) return null
  return (
    <Notice kind="alert" title={t('error.title')}>
      {text(problem)}
    </Notice>
  )
}

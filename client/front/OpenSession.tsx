import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

/** For a class or a round of friends: leads to the page where a session is opened. */
export function OpenSession() {
  const { t } = useTranslation('ui')
  return (
    <div className="front-box">
      <h2>{t('front.open.title')}</h2>
      <p>{t('front.open.about')}</p>
      <Link href="/open" className="button button-plain button-normal">
        {t('front.open.go')}
      </Link>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { latestNews } from './latest.ts'

const most = 3

/** The newest news; the first with its text while there is room. */
export function News({ brief }: { brief: boolean }) {
  const { t } = useTranslation('screen')
  const names = useNames()
  const view = useView()
  const { turn, news } = latestNews(view)
  if (news.length === 0) return null
  return (
    <section>
      <h2>{t(turn === view.turn ? 'news' : 'newsBefore')}</h2>
      {news.slice(0, most).map(({ id, title, text }, index) => (
        <div key={id} className="wall-news">
          <h3>{names.text(title)}</h3>
          {index === 0 && !brief ? <p>{names.text(text)}</p> : null}
        </div>
      ))}
    </section>
  )
}

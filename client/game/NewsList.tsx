import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { Card } from '../ui/Card.tsx'

/** What the turn brought without anybody's order. */
export function NewsList() {
  const { t } = useTranslation('game')
  const names = useNames()
  const { news, turn } = useView()
  const now = news.filter((each) => each.turn === turn)
  if (now.length === 0) return null
  return (
    <Card title={t('news.title')} tone="quiet">
      <ul className="news">
        {now.map(({ id, title, text }) => (
          <li key={id}>
            <h4>{names.text(title)}</h4>
            <p>{names.text(text)}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

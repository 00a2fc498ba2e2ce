import { useTranslation } from 'react-i18next'
import type { DraftKey } from '../../game/model/cable.ts'
import { Button } from '../ui/Button.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useOthersDrafts } from './seatmates.ts'

/** What the others of the seat are about to send, beside one's own text. */
export function OthersWords({
  of,
  own,
  onTake,
}: {
  /** `cable` for those of every conversation, or the key of one. */
  of: DraftKey
  own: string
  onTake: (text: string) => void
}) {
  const { t } = useTranslation('cables')
  const found = useOthersDrafts(of)
  if (found.length === 0) return null
  return (
    <section className="stack cable-drafts">
      <h3 className="small">{t('draft.title')}</h3>
      {found.map(({ draft, text, by, writing }) => (
        <article key={`${draft.person}.${draft.key}`} className="cable" data-kind="draft">
          <p className="cable-head small">
            <strong>{by.name}</strong>
            {writing ? <Tag tone="accent">{t('draft.writing')}</Tag> : null}
          </p>
          <p className="cable-text">{text}</p>
          {text === own ? (
            <p className="small quiet">{t('draft.same')}</p>
          ) : (
            <Button size="small" icon="copy" onClick={() => onTake(text)}>
              {t('draft.take', { name: by.name })}
            </Button>
          )}
        </article>
      ))}
    </section>
  )
}

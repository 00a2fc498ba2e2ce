import { useTranslation } from 'react-i18next'
import { useGame } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import { Emblem } from '../ui/Emblem.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useTime } from './CableLine.tsx'
import { draftName } from './Composer.tsx'
import { draftKey, type Conversation } from './conversations.ts'
import { useSaid } from './said.ts'
import { useOwnDraft } from './useReturned.ts'

function Row({ conversation, onOpen }: { conversation: Conversation; onOpen: () => void }) {
  const { t } = useTranslation('cables')
  const time = useTime()
  const said = useSaid()
  const match = useGame((state) => state.match)
  const { key, seats, cables, unread } = conversation
  const last = cables.at(-1)
  const own = useOwnDraft(draftKey(key))
  const unsent = (keep.read(`draft.${draftName(match, key)}`) ?? own ?? '').trim()
  return (
    <li>
      <button type="button" className="cable-row" data-unread={unread > 0} onClick={onOpen}>
        <span className="cable-emblems">
          {seats.length === 0 ? <Icon name="info" /> : null}
          {seats.map((seat) => (
            <Emblem key={seat} actor={seat} size={20} />
          ))}
        </span>
        <strong>{seats.length === 0 ? t('umpire') : t('with', { seats: [...seats] })}</strong>
        <span className="small quiet">{last === undefined ? '' : time(last.at)}</span>
        <span className="cable-last small quiet">
          {unsent === '' ? (last === undefined ? '' : said(last)) : t('unsent', { text: unsent })}
        </span>
        {unread === 0 ? null : <span className="cable-count">{t('unread', { count: unread })}</span>}
      </button>
    </li>
  )
}

/** Whom one has talked with, the liveliest first. */
export function Conversations({
  all,
  onOpen,
}: {
  all: readonly Conversation[]
  onOpen: (key: string) => void
}) {
  if (all.length === 0) return null
  return (
    <ul className="cable-rows">
      {all.map((conversation) => (
        <Row key={conversation.key} conversation={conversation} onOpen={() => onOpen(conversation.key)} />
      ))}
    </ul>
  )
}

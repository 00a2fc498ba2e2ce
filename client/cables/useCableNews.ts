/** A cable comes: read out wherever one is, and a phone may vibrate. How many are unread, for the tab and the title. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useGame } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { useReadMarks } from './marks.ts'

export function useCableNews(): number {
  const { t } = useTranslation('talks')
  const cables = useGame((state) => state.cables)
  const { own, unread } = useReadMarks()
  const last = cables.at(-1)?.id ?? 0
  const before = useRef(last)
  useEffect(() => {
    const fresh = cables.filter(({ id, from }) => id > before.current && from !== own)
    before.current = last
    for (const { from } of fresh)
      announce(from === 'umpire' ? t('cable.fromUmpire') : t('cable.from', { seat: from }))
    if (fresh.length > 0 && document.hidden) navigator.vibrate?.(120)
  }, [cables, last, own, t])
  return unread
}

import { useTranslation } from 'react-i18next'
import { useGame } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { openLesson } from './memory.ts'
import { useLesson } from './useLesson.ts'

/** In the menu: brings the lesson back, or in. */
export function LessonEntry({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('game')
  const match = useGame((state) => state.match)
  const { there, open } = useLesson()
  if (!there || open) return null
  const bring = () => {
    openLesson(match)
    onOpen()
  }
  return (
    <Button icon="play" onClick={bring}>
      {t('menu.lesson')}
    </Button>
  )
}

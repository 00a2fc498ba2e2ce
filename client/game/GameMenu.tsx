import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { AdviserSetting } from '../adviser/AdviserSetting.tsx'
import { loadWords } from '../i18n/i18n.ts'
import { useGame } from '../store/GameContext.tsx'
import { LessonEntry } from '../lessons/LessonEntry.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Settings } from '../ui/Settings.tsx'
import { Glossary } from './Glossary.tsx'

const DevicePanel = lazy(async () => {
  const [panel] = await Promise.all([import('../device/DevicePanel.tsx'), loadWords('device')])
  return { default: panel.DevicePanel }
})

/** Settings and glossary, one tap away from everywhere in the game. */
export function GameMenu() {
  const { t } = useTranslation('game')
  const [open, setOpen] = useState(false)
  const mine = useGame((state) => state.role === 'player' && state.no !== null)
  const skew = useGame((state) => state.skew)
  return (
    <>
      <IconButton icon="info" label={t('menu.open')} onClick={() => setOpen(true)} />
      <Modal open={open} title={t('menu.settings')} onClose={() => setOpen(false)}>
        <Settings />
        {mine ? <AdviserSetting /> : null}
        <LessonEntry onOpen={() => setOpen(false)} />
        <Link href="/" className="way">
          {t('menu.front')}
        </Link>
        {mine ? (
          <Suspense>
            <DevicePanel skew={skew} />
          </Suspense>
        ) : null}
        <h3>{t('menu.glossary')}</h3>
        <Glossary />
      </Modal>
    </>
  )
}

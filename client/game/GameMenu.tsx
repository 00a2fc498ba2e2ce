import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { IconButton } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Settings } from '../ui/Settings.tsx'
import { Glossary } from './Glossary.tsx'

/** Settings and glossary, one tap away from everywhere in the game. */
export function GameMenu() {
  const { t } = useTranslation('game')
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton icon="info" label={t('menu.open')} onClick={() => setOpen(true)} />
      <Modal open={open} title={t('menu.settings')} onClose={() => setOpen(false)}>
        <Settings />
        <Link href="/" className="way">
          {t('menu.front')}
        </Link>
        <h3>{t('menu.glossary')}</h3>
        <Glossary />
      </Modal>
    </>
  )
}

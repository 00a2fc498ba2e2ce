import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './Button.tsx'
import './modal.css'

/** The platform's modal dialog: it keeps the focus, and Escape closes it. */
export function Modal({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useTranslation('ui')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="modal" aria-label={title} onClose={onClose}>
      <div className="modal-head">
        <h2>{title}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      {open ? <div className="modal-body">{children}</div> : null}
    </dialog>
  )
}

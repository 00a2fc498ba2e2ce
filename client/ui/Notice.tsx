import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './notice.css'

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  warn: 'warn',
  alert: 'warn',
  good: 'check',
  secret: 'secret',
}
export type NoticeKind = 'info' | 'warn' | 'alert' | 'good' | 'secret'

/** A boxed remark. An `alert` is read out at once; it says what happened, what was kept, and what to do. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  kind?: NoticeKind
  title?: string
  children: ReactNode
}) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'alert' ? 'alert' : undefined}>
      <Icon name={icons[kind]} />
      <div>
        {title === undefined ? null : <strong>{title} </strong>}
        {children}
      </div>
    </div>
  )
}

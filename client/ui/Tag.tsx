import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './tag.css'

/** A word that marks a thing: sealed, shown, secret, imposed, breach. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: 'plain' | 'accent' | 'alert' | 'good' | 'warn' | 'secret'
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={`tag tag-${tone}`}>
      {icon === undefined ? null : <Icon name={icon} size={12} />}
      {children}
    </span>
  )
}

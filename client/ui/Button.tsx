import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './button.css'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one obvious act; `plain`: others; `quiet`: without a frame; `danger`: harm or loss. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'small' | 'normal' | 'large'
  icon?: IconName
  /** Waiting for an answer: the button stays where it is, is disabled, and says so. */
  busy?: boolean
  children: ReactNode
}

export function Button({
  look = 'plain',
  size = 'normal',
  icon,
  busy = false,
  children,
  className,
  ...rest
}: ButtonProps) {
  const classes = `button button-${look} button-${size} ${className ?? ''}`
  return (
    <button
      type="button"
      {...rest}
      className={classes}
      aria-busy={busy}
      disabled={busy || rest.disabled === true}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

/** A button that shows an icon alone: `label` is its name for everybody. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: IconName; label: string } & Omit<ButtonProps, 'children' | 'icon' | 'look'>) {
  const { busy, size, className, ...attributes } = rest
  return (
    <button
      type="button"
      {...attributes}
      className={`button button-quiet button-icon button-${size ?? 'normal'} ${className ?? ''}`}
      aria-label={label}
      title={label}
      aria-busy={busy}
    >
      <Icon name={icon} />
    </button>
  )
}

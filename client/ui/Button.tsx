import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './button.css'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one obvious act; `plain`: others; `quiet`: without a frame; `danger`: harm or loss. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'small' | 'normal' | 'large'
  icon?: IconName
  /** Waiting for an answer: the button stays where it is, keeps the focus, does nothing, and says so. */
  busy?: boolean
  children: ReactNode
}

const ignore = (event: MouseEvent) => event.preventDefault()

/**
 * A button that cannot be pressed says so and ignores it, but stays a stop for Tab: the `disabled` of the platform
 * would throw away the focus of whoever has just pressed it.
 */
const held = (off: boolean, onClick: ButtonProps['onClick']) => ({
  'aria-disabled': off,
  onClick: off ? ignore : onClick,
})

export function Button({
  look = 'plain',
  size = 'normal',
  icon,
  busy = false,
  disabled = false,
  onClick,
  children,
  className,
  ...rest
}: ButtonProps) {
  const classes = `button button-${look} button-${size} ${className ?? ''}`
  return (
    <button type="button" {...rest} {...held(busy || disabled, onClick)} className={classes} aria-busy={busy}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

/** A button that shows an icon alone: `label` is its name for everybody. */
export function IconButton({
  icon,
  label,
  busy = false,
  disabled = false,
  size = 'normal',
  onClick,
  className,
  ...rest
}: { icon: IconName; label: string } & Omit<ButtonProps, 'children' | 'icon' | 'look'>) {
  return (
    <button
      type="button"
      {...rest}
      {...held(busy || disabled, onClick)}
      className={`button button-quiet button-icon button-${size} ${className ?? ''}`}
      aria-label={label}
      title={label}
      aria-busy={busy}
    >
      <Icon name={icon} />
    </button>
  )
}

import type { ReactNode } from 'react'
import { Button as Trigger, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import './explain.css'

/**
 * Something that opens to its reason: a number to its terms, a word to its glossary entry. Game screens
 * only (react-aria stays out of the first chunk).
 */
export function Explain({
  label,
  title,
  children,
  content,
  className,
}: {
  /** Full name for screen readers, when the visible part is short. */
  label?: string
  title: string
  children: ReactNode
  content: ReactNode
  className?: string
}) {
  return (
    <DialogTrigger>
      <Trigger
        className={`explain ${className ?? ''}`}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {children}
      </Trigger>
      <Popover className="explain-popover" offset={6}>
        <Dialog className="explain-dialog" aria-label={title}>
          <h4>{title}</h4>
          {content}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { place } from './place.ts'
import './explain.css'

/** The platform's popover: Escape and a press elsewhere close it, and Escape leads back to the word. */
function Entry({
  title,
  content,
  word,
  onClosed,
}: {
  title: string
  content: ReactNode
  word: RefObject<HTMLButtonElement | null>
  onClosed: () => void
}) {
  const entry = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = entry.current
    if (shown === null) return undefined
    const follow = () => place(shown, word.current, 6)
    shown.showPopover()
    follow()
    shown.focus({ preventScroll: true })
    const stop = new AbortController()
    // What it explains may scroll away under it.
    document.addEventListener('scroll', follow, { capture: true, passive: true, signal: stop.signal })
    window.addEventListener('resize', follow, { signal: stop.signal })
    return () => stop.abort()
  }, [word])
  return createPortal(
    <dialog
      ref={entry}
      popover="auto"
      aria-label={title}
      tabIndex={-1}
      className="explain-popover"
      onToggle={({ newState }) => (newState === 'closed' ? onClosed() : undefined)}
    >
      <h4>{title}</h4>
      {content}
    </dialog>,
    // Behind an open modal dialog nothing answers, so it stands in there.
    word.current?.closest('dialog') ?? document.body,
  )
}

/** Something that opens to its reason: a number to its terms, a word to its glossary entry. */
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
  const [open, setOpen] = useState(false)
  const word = useRef<HTMLButtonElement>(null)
  // A press on the word has closed the entry by itself before it becomes a click.
  const wasOpen = useRef(false)
  const close = () => {
    setOpen(false)
    if (document.activeElement === document.body) word.current?.focus()
  }
  const press = () => {
    setOpen(!open && !wasOpen.current)
    wasOpen.current = false
  }
  return (
    <>
      <button
        ref={word}
        type="button"
        className={`explain ${className ?? ''}`}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerDown={() => {
          wasOpen.current = open
        }}
        onClick={press}
      >
        {children}
      </button>
      {open ? <Entry title={title} content={content} word={word} onClosed={close} /> : null}
    </>
  )
}

import type { ReactNode } from 'react'
import './disclosure.css'

/** A part that is folded until somebody asks: native `details`, so find-in-page opens it. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className="disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}

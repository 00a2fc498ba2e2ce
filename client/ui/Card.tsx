import type { ReactNode } from 'react'
import './card.css'

/** A sheet on the desk: an offer, an order, a section of a panel. */
export function Card({
  title,
  aside,
  tone = 'plain',
  children,
  foot,
}: {
  title?: ReactNode
  /** Right of the title: a tag, a count. */
  aside?: ReactNode
  tone?: 'plain' | 'accent' | 'alert' | 'secret' | 'quiet'
  children: ReactNode
  /** Buttons, set off by a line. */
  foot?: ReactNode
}) {
  return (
    <section className={`card card-${tone}`}>
      {title === undefined ? null : (
        <header className="card-head">
          <h3>{title}</h3>
          {aside}
        </header>
      )}
      <div className="card-body">{children}</div>
      {foot === undefined ? null : <footer className="card-foot">{foot}</footer>}
    </section>
  )
}

import type { Tab } from '../game/TabbedPanel.tsx'
import { Fault } from '../ui/Fault.tsx'
import './sections.css'

/**
 * The console on a phone: parts one below the other that open where they stand, the most used on top. Native `details`,
 * so that whatever was begun in a part stays there while it is closed.
 */
export function Sections({ parts, open }: { parts: readonly Tab[]; open: readonly string[] }) {
  return parts.map(({ id, label, waiting, content }) => (
    <details key={id} className="teach-section" open={open.includes(id)}>
      <summary>
        <h2>{label}</h2>
        {waiting === undefined || waiting.count === 0 ? null : (
          <span className="small quiet">{waiting.words}</span>
        )}
      </summary>
      <div className="teach-section-body stack">
        <Fault>{content}</Fault>
      </div>
    </details>
  ))
}

import { lazy, Suspense } from 'react'
import { loadWords } from '../i18n/i18n.ts'

const CablesPanel = lazy(async () => {
  const [panel] = await Promise.all([import('./CablesPanel.tsx'), loadWords('cables')])
  return { default: panel.CablesPanel }
})

/** The panel and its words come when somebody first opens it. */
export function CablesTab({ onOffer }: { onOffer: () => void }) {
  return (
    <Suspense>
      <CablesPanel onOffer={onOffer} />
    </Suspense>
  )
}

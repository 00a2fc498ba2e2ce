import { lazy, Suspense } from 'react'
import { loadWords } from '../i18n/i18n.ts'
import { useHash } from './hash.ts'

const HelpPanel = lazy(async () => {
  const [panel] = await Promise.all([import('./HelpPanel.tsx'), loadWords('help', 'glossary')])
  return { default: panel.HelpPanel }
})
const SourceDrawer = lazy(async () => {
  const [drawer] = await Promise.all([import('../sources/SourceDrawer.tsx'), loadWords('help', 'rules')])
  return { default: drawer.SourceDrawer }
})

/** Mounted once, beside the pages: the rulebook and the sources open over whatever is shown. */
export function HelpHost() {
  const help = useHash('help')
  const thing = useHash('rests')
  return (
    <Suspense>
      {help === null ? null : <HelpPanel at={help} />}
      {thing === null ? null : <SourceDrawer thing={thing} />}
    </Suspense>
  )
}

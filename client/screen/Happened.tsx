import { useTranslation } from 'react-i18next'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { useNames } from '../i18n/names.ts'

/** The latest lines of the public log, newest last, as far as there is room. */
export function Happened({ entries, most }: { entries: readonly ChronicleEntry[]; most: number }) {
  const { t } = useTranslation('screen')
  const names = useNames()
  const last = most === 0 ? [] : entries.slice(-most)
  if (last.length === 0) return null
  return (
    <section>
      <h2>{t('happened')}</h2>
      <ol className="wall-list">
        {last.map((entry, index) => (
          <li key={`${String(entries.length - last.length + index)}.${entry.key}`}>{names.message(entry)}</li>
        ))}
      </ol>
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { useNames } from '../i18n/names.ts'
import { selectArea } from '../game/mapMode.ts'
import { IconButton } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import type { Line } from './filter.ts'

function Causes({ entry }: { entry: ChronicleEntry }) {
  const { t } = useTranslation('game')
  const names = useNames()
  if (entry.causes === undefined) return null
  return (
    <Disclosure summary={t('log.why')}>
      <ul className="causes">
        {entry.causes.map((cause) => (
          <li key={cause.key + JSON.stringify(cause.params)}>
            <span>{names.message(cause)}</span>
            <span className="number">{names.signed(cause.value)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Areas({ areas }: { areas: readonly string[] }) {
  const { t } = useTranslation('game')
  const names = useNames()
  return (
    <ul className="log-areas" aria-label={t('log.where')}>
      {areas.map((area) => (
        <li key={area}>
          <button type="button" aria-label={t('log.showArea', { area })} onClick={() => selectArea(area)}>
            {names.area(area)}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** One thing that happened: where it did leads to the map, a number that changed opens to its reasons. */
export function ChronicleLine({ line, onWatch }: { line: Line; onWatch: (() => void) | null }) {
  const { t } = useTranslation('game')
  const { entry, text, times } = line
  const areas = entry.areas ?? []
  return (
    <li className="log-line">
      <div className="log-said">
        <p>
          {text}
          {times === 1 ? null : <span className="quiet"> {t('log.times', { times })}</span>}
        </p>
        {areas.length === 1 ? <Areas areas={areas} /> : null}
        {onWatch === null ? null : (
          <IconButton icon="play" size="small" label={t('log.watchThis', { text })} onClick={onWatch} />
        )}
      </div>
      {areas.length > 1 ? <Areas areas={areas} /> : null}
      <Causes entry={entry} />
    </li>
  )
}

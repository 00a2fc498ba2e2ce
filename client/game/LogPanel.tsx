import { useTranslation } from 'react-i18next'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { useNames } from '../i18n/names.ts'
import { useChronicle } from '../store/chronicle.ts'
import { useScenario } from '../store/GameContext.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'

/** One thing that happened; a number that changed opens to its reasons. */
export function ChronicleLine({ entry }: { entry: ChronicleEntry }) {
  const { t } = useTranslation('game')
  const names = useNames()
  return (
    <li className="log-line">
      {names.message(entry)}
      {entry.causes === undefined ? null : (
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
      )}
    </li>
  )
}

/** Everything so far, newest turn first. */
export function LogPanel() {
  const { t } = useTranslation('game')
  const names = useNames()
  const scenario = useScenario()
  const entries = useChronicle()
  const turns = [...new Set(entries.map((entry) => entry.turn))].toSorted((a, b) => b - a)
  return (
    <div className="stack desk">
      <h2>{t('log.title')}</h2>
      {turns.length === 0 ? <p className="quiet">{t('log.none')}</p> : null}
      {turns.map((turn) => {
        const date = scenario.calendar[turn - 1]
        return (
          <section key={turn}>
            <h3>
              {t('log.turn', { turn })}{' '}
              {date === undefined ? null : <span className="quiet">{names.text(date)}</span>}
            </h3>
            <ol className="log-lines">
              {entries
                .filter((entry) => entry.turn === turn)
                .map((entry, index) => (
                  <ChronicleLine key={`${entry.key}${String(index)}`} entry={entry} />
                ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

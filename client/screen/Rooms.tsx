import { useTranslation } from 'react-i18next'
import { formats } from '../../game/model/ids.ts'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { Emblem } from '../ui/Emblem.tsx'

/** Open tables and who sits at them; of tracks, who leads which. `brief`: seats by their emblems, as they stand in the list of seats. */
export function Rooms({ brief }: { brief: boolean }) {
  const { t } = useTranslation(['screen', 'rules'])
  const names = useNames()
  const { tables, tracks } = useView()
  const led = formats.flatMap((format) => {
    const track = tracks[format]
    return track === undefined || track.lead === null ? [] : [{ format, ...track, lead: track.lead }]
  })
  if (tables.length === 0 && led.length === 0) return null
  return (
    <section>
      <h2>{t('tables')}</h2>
      <ul className="wall-list">
        {tables.map(({ format, seated }) => (
          <li key={format}>
            <strong>{t(`rules:word.format.${format}`)}</strong>
            <span className={brief ? 'wall-emblems' : 'row'}>
              {seated.map((seat) => (
                <span key={seat} className="row">
                  <Emblem actor={seat} size={20} />{' '}
                  <span className={brief ? 'hidden-text' : ''}>{names.actor(seat)}</span>
                </span>
              ))}
            </span>
          </li>
        ))}
        {led.map(({ format, lead, legitimacy }) => (
          <li key={`track.${format}`}>
            <strong>{t(`rules:word.format.${format}`)}</strong> {t('track', { lead, legitimacy })}
          </li>
        ))}
      </ul>
    </section>
  )
}

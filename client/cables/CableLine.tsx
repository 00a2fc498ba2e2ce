import { useTranslation } from 'react-i18next'
import type { Cable } from '../../game/model/cable.ts'
import { useNames } from '../i18n/names.ts'
import { Emblem } from '../ui/Emblem.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useSaid } from './said.ts'

export function useTime(): (at: number) => string {
  const { language } = useNames()
  const format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return (at) => format.format(at)
}

/** One cable: who wrote it for which seat, when, and what. */
export function CableLine({ cable, own }: { cable: Cable; own: string }) {
  const { t } = useTranslation('cables')
  const names = useNames()
  const time = useTime()
  const said = useSaid()
  const { from, by, at } = cable
  const kind = from === 'umpire' ? 'umpire' : from === own ? 'own' : 'other'
  return (
    <li className="cable" data-kind={kind}>
      <p className="cable-head small">
        {from === 'umpire' ? <Icon name="info" /> : <Emblem actor={from} size={16} />}
        <strong>{from === 'umpire' ? t('umpire') : names.actor(from)}</strong>
        <span className="quiet">
          {by === '' ? null : `${by} · `}
          <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
        </span>
      </p>
      <p className="cable-text">{said(cable)}</p>
    </li>
  )
}

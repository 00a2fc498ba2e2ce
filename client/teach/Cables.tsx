import { useTranslation } from 'react-i18next'
import type { Cable } from '../../game/model/cable.ts'
import { useNames } from '../i18n/names.ts'
import { useGame } from '../store/GameContext.tsx'
import { Emblem } from '../ui/Emblem.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useSaid } from '../cables/said.ts'
import { useHour } from './ago.ts'
import { Write } from './Write.tsx'

function CableLine({ cable }: { cable: Cable }) {
  const { t } = useTranslation('teach')
  const names = useNames()
  const hour = useHour()
  const said = useSaid()
  const { from, by, to, at, turn } = cable
  const umpire = t('cables.umpire')
  const seat = from === 'umpire' ? umpire : names.actor(from)
  return (
    <li className="teach-cable" data-umpire={from === 'umpire'}>
      <p className="row small">
        {from === 'umpire' ? <Icon name="info" /> : <Emblem actor={from} size={16} />}
        <strong>{by === '' ? seat : t('cables.from', { seat, by })}</strong>
        <span aria-hidden="true">→</span>
        <span className="hidden-text">{t('cables.to')}</span>
        <span>{names.list(to.map((seat) => names.actor(seat)))}</span>
        <span className="quiet number teach-at">{t('cables.at', { turn, time: hour(at) })}</span>
      </p>
      <p className="teach-text">{said(cable)}</p>
    </li>
  )
}

/** Everything that anybody writes to anybody, newest first, and the umpire's own line. */
export function Cables() {
  const { t } = useTranslation('teach')
  const cables = useGame((state) => state.desk?.cables) ?? []
  return (
    <div className="stack">
      <Write />
      <h2>{t('cables.title')}</h2>
      {cables.length === 0 ? <p className="small quiet">{t('cables.none')}</p> : null}
      <ol className="teach-list">
        {cables.toReversed().map((cable) => (
          <CableLine key={cable.id} cable={cable} />
        ))}
      </ol>
    </div>
  )
}

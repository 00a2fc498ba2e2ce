import { useTranslation } from 'react-i18next'
import type { OfferId } from '../../game/model/ids.ts'
import { useAgreementName } from '../text/agreements.ts'
import { Button } from '../ui/Button.tsx'
import { GlyphIcon } from './Glyph.tsx'
import type { Pact } from './pacts.ts'

export interface ZoneListProps {
  readonly pacts: readonly Pact[]
  /** The one that is shown on the map. */
  readonly shown: OfferId | null
  readonly onShow: (agreement: OfferId | null) => void
}

/** Which agreement each zone belongs to; pressing one shows where it binds. */
export default function ZoneList({ pacts, shown, onShow }: ZoneListProps) {
  const { t } = useTranslation(['game', 'rules'])
  const name = useAgreementName()
  return (
    <section className="legend zone-list">
      <h2>{t('map.pacts')}</h2>
      {pacts.length === 0 ? null : <p className="quiet">{t('map.pactsHint')}</p>}
      {pacts.length === 0 ? <p className="quiet">{t('map.noPacts')}</p> : null}
      <ul>
        {pacts.map(({ agreement, since, zones, line, routes }) => (
          <li key={agreement}>
            <Button
              look="quiet"
              size="small"
              aria-pressed={agreement === shown}
              onClick={() => onShow(agreement === shown ? null : agreement)}
            >
              {name(agreement)}
            </Button>
            {since === 0 ? <span className="quiet">{t('map.beforeStart')}</span> : null}
            <span className="zone-kinds">
              {zones.map((kind) => (
                <span key={kind}>
                  <GlyphIcon mark={kind} />
                  {t(`rules:clause.name.${kind}`)}
                </span>
              ))}
              {line ? <span>{t('rules:clause.name.holdLine')}</span> : null}
              {routes.map((route) => (
                <span key={route}>{t('map.route.open', { route })}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

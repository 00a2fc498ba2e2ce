import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { orderTonight } from '../../game/board/tonight.ts'
import type { Agreement } from '../../game/model/agreement.ts'
import { mapsOf } from '../../game/scenarios/world.ts'
import { Glossed } from '../help/Glossed.tsx'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { useAgreementName } from '../text/agreements.ts'
import { useClauseText } from '../text/clauses.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Tag } from '../ui/Tag.tsx'
import { Title } from './Title.tsx'

function Deal({ deal }: { deal: Agreement }) {
  const { t } = useTranslation('end')
  const { areas } = useView()
  const live = useMemo(() => Object.keys(areas), [areas])
  const text = useClauseText(live)
  const name = useAgreementName()
  // In force before the game began.
  const older = deal.id.startsWith('0.')
  const stands = deal.status === 'inForce'
  return (
    <li className="end-deal">
      <p>
        <Tag tone={stands || deal.status === 'kept' ? 'good' : 'warn'}>{t(`deal.${deal.status}`)}</Tag>{' '}
        {older
          ? t('dealNamed', { name: name(deal.id), parties: deal.parties })
          : t('dealOf', { turn: deal.turn, parties: deal.parties })}{' '}
        {deal.imposed.map(({ client, by }) => t('imposedOn', { client, by })).join(' ')}
      </p>
      <Disclosure summary={t('text')} open={stands}>
        <ul>
          {deal.clauses.map(({ clause, status, by }) => (
            <li key={JSON.stringify(clause)}>
              {text(clause)}{' '}
              {status === 'running' ? null : (
                <span className="quiet">
                  {t(by.length === 0 ? `clause.${status}` : `clauseBy.${status}`, { by })}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  )
}

/** The second headline: what holds tonight. */
export function OrderTonight({ order }: { order: number }) {
  const { t } = useTranslation(['end', 'rules'])
  const view = useView()
  const { agreements, tension, war } = view
  const world = useWorld()
  const { brink, most } = world.c.tension
  const maps = mapsOf(world)
  const inForce = agreements.filter(({ status }) => status === 'inForce')
  return (
    <section className="stack" aria-label={t('tonight')}>
      <Title rules="end">{t('tonight')}</Title>
      <p className="end-total">
        <b className="number">{order}</b>
        <span>
          <Glossed>{t('tonightHow')}</Glossed>
        </span>
      </p>
      {maps.length === 1 ? null : (
        <ul className="end-maps">
          {maps.map((map) => (
            <li key={map}>
              {t('tonightOn', { theatre: map })} <b className="number">{orderTonight(world, view, map)}</b>
            </li>
          ))}
        </ul>
      )}
      <p>
        {war !== null ? t('war') : inForce.length === 0 ? t('noDeal') : t('deals', { count: inForce.length })}
      </p>
      {agreements.length === 0 ? null : (
        <ul className="end-deals">
          {agreements.map((deal) => (
            <Deal key={deal.id} deal={deal} />
          ))}
        </ul>
      )}
      {Object.entries(tension).map(([pair, now]) => (
        <p key={pair}>
          {t('tension', { pair: t(`rules:word.pair.${pair}`), now, most })} {now >= brink ? t('brink') : ''}
        </p>
      ))}
    </section>
  )
}

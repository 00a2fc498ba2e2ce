import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { OrderSpec } from '../../game/model/order.ts'
import type { OrderPreview } from '../../game/model/wire.ts'
import { useNames } from '../i18n/names.ts'
import { useOwnSeat, useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Explain } from '../ui/Explain.tsx'
import { Odds } from './Odds.tsx'
import { about } from './round.ts'

const targetOf = (spec: OrderSpec): string | null => ('target' in spec ? spec.target : null)

function Displaced({ spec, preview }: { spec: OrderSpec; preview: OrderPreview }) {
  const { t } = useTranslation('planning')
  const { people } = useWorld().c
  const { areas } = useView()
  const area = areas[targetOf(spec) ?? '']
  if (preview.displaced === 0 || area === undefined) return null
  const reason =
    spec.kind === 'offensive' || spec.kind === 'axis'
      ? t('displaced.attack', { attack: people.attack, captured: people.captured })
      : t(spec.kind === 'bombard' ? 'displaced.bombard' : 'displaced.strike', { bombard: people.bombard })
  return (
    <div>
      <dt>{t('displaced.term')}</dt>
      <dd>
        <Explain
          title={t('displaced.title')}
          content={<p>{t('displaced.present', { people: area.people + area.displaced, reason })}</p>}
        >
          <span className="number">{t('displaced.value', { people: about(preview.displaced) })}</span>
        </Explain>
      </dd>
    </div>
  )
}

function Tension({ preview }: { preview: OrderPreview }) {
  const { t } = useTranslation(['planning', 'rules'])
  const names = useNames()
  const view = useView()
  return Object.entries(preview.tension).map(([pair, by]) => (
    <div key={pair}>
      <dt>{t('tension.term')}</dt>
      <dd>
        <Explain
          title={t(`rules:word.pair.${pair}`)}
          content={<p>{t('tension.why', { now: view.tension[pair] ?? 0 })}</p>}
        >
          <span className="number">{t('tension.value', { by: names.signed(by) })}</span>
        </Explain>
      </dd>
    </div>
  ))
}

/** Cost and effect of an order as far as the seat can know them; each number opens to its terms. */
export function Forecast({ spec, preview, seat }: { spec: OrderSpec; preview: OrderPreview; seat: ActorId }) {
  const { t, i18n } = useTranslation(['planning', 'rules'])
  const own = useOwnSeat()
  const { air, bombardHits: hits, standMost: stand, fortifyStep: fort } = useWorld().c.battle
  const target = targetOf(spec)
  const left = (own?.materiel ?? 0) - preview.cost
  return (
    <div className="plan-forecast">
      {preview.odds === null || target === null ? null : (
        <Odds odds={preview.odds} seat={seat} target={target} />
      )}
      <dl>
        <div>
          <dt>{t('cost.term')}</dt>
          <dd className="number">{t('cost.value', { cost: preview.cost, left })}</dd>
        </div>
        <Displaced spec={spec} preview={preview} />
        <Tension preview={preview} />
        <div>
          <dt>{t('effect.term')}</dt>
          <dd>
            {i18n.exists(`effect.${spec.kind}`, { ns: 'planning' })
              ? t(`effect.${spec.kind}`, { air, hits, stand, fort })
              : t(`rules:order.about.${spec.kind}`)}
          </dd>
        </div>
      </dl>
    </div>
  )
}

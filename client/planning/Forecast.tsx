import { useTranslation } from 'react-i18next'
import { drivenOut } from '../../game/board/flight.ts'
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
  const world = useWorld()
  const { people } = world.c
  const { areas } = useView()
  const target = targetOf(spec) ?? ''
  const area = areas[target]
  if (preview.displaced === 0 || area === undefined) return null
  const reason =
    spec.kind === 'offensive' || spec.kind === 'axis'
      ? t('displaced.attack', {
          attack: drivenOut(world, target, false),
          captured: drivenOut(world, target, true),
        })
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

/** When tension rises by it: in any case, when it hits, or when it costs the other's client a step. */
const risesBy: Partial<Record<OrderSpec['kind'], 'words' | 'hit'>> = {
  address: 'words',
  sanction: 'words',
  strikeLeader: 'hit',
  proxyStrike: 'hit',
}

function Tension({ spec, preview }: { spec: OrderSpec; preview: OrderPreview }) {
  const { t } = useTranslation(['planning', 'rules'])
  const names = useNames()
  const view = useView()
  const rises = risesBy[spec.kind] ?? 'step'
  return Object.entries(preview.tension).map(([pair, by]) => (
    <div key={pair}>
      <dt>{t('tension.term')}</dt>
      <dd>
        <Explain
          title={t(`rules:word.pair.${pair}`)}
          content={<p>{t(`tension.why.${rises}`, { now: view.tension[pair] ?? 0 })}</p>}
        >
          <span className="number">{t(`tension.value.${rises}`, { by: names.signed(by) })}</span>
        </Explain>
      </dd>
    </div>
  ))
}

function CostTerms({ have, cost }: { have: number; cost: number }) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const rows = [
    ['cost.have', names.number(have)],
    ['cost.pays', names.signed(-cost)],
    ['cost.left', names.number(have - cost)],
  ] as const
  return (
    <>
      <table className="plan-parts">
        <tbody>
          {rows.map(([key, value]) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              <td className="number">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{t('cost.terms')}</p>
    </>
  )
}

/** How likely what it brings past the embargo is seen. */
function Attribution({ chance }: { chance: number }) {
  const { t } = useTranslation('planning')
  const { watched } = useWorld().c.embargo
  if (chance === 0) return null
  return (
    <div>
      <dt>{t('embargo.term')}</dt>
      <dd>
        <Explain title={t('embargo.title')} content={<p>{t('embargo.content', { watched })}</p>}>
          <span className="number">{t('embargo.value', { chance })}</span>
        </Explain>
      </dd>
    </div>
  )
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
          <dd>
            <Explain
              title={t('cost.title')}
              content={<CostTerms have={own?.materiel ?? 0} cost={preview.cost} />}
            >
              <span className="number">{t('cost.value', { cost: preview.cost, left })}</span>
            </Explain>
          </dd>
        </div>
        <Displaced spec={spec} preview={preview} />
        <Tension spec={spec} preview={preview} />
        <Attribution chance={preview.attribution} />
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

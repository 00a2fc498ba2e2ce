import { useTranslation } from 'react-i18next'
import { incomeParts, supplyCost, upkeepOf } from '../../game/board/income.ts'
import { actors, type ActorId } from '../../game/model/ids.ts'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Explain } from '../ui/Explain.tsx'
import { Duties } from './Duties.tsx'
import { Supply } from './Supply.tsx'

/** What the next turn takes and brings as it opens, by these settings. */
function NextTurn({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const world = useWorld()
  const view = useView()
  const next = { ...view, turn: view.turn + 1 }
  const supply = actors.flatMap((client) => {
    const level = view.seats[seat]?.supply?.[client]
    const cost = level === undefined ? 0 : supplyCost(world, level)
    return cost === 0 ? [] : [{ key: 'standing.supply', params: { client }, value: -cost }]
  })
  const terms = [
    ...incomeParts(world, next, seat).map(({ key, value }) => ({
      key: `standing.income.${key}`,
      params: {},
      value,
    })),
    { key: 'standing.upkeep', params: {}, value: -upkeepOf(world, next, seat) },
    ...supply,
  ].filter(({ value }) => value !== 0)
  const paid = supply.reduce((sum, { value }) => sum - value, 0)
  const sum = terms.reduce((all, { value }) => all + value, 0)
  return (
    <p className="row">
      <span>{t('standing.costs')}</span>
      <Explain
        title={t('standing.next')}
        label={t('standing.label', { paid })}
        content={
          <table className="plan-parts">
            <tbody>
              {terms.map(({ key, params, value }) => (
                <tr key={key + JSON.stringify(params)}>
                  <th scope="row">{t(key, params)}</th>
                  <td className="number">{names.signed(value)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t('standing.sum')}</th>
                <td className="number">{names.signed(sum)}</td>
              </tr>
            </tbody>
          </table>
        }
      >
        <b className="number">{t('cost.short', { cost: paid })}</b>
      </Explain>
    </p>
  )
}

/** What holds from turn to turn until it is changed: supply of clients, duties of agreements; and what it costs. */
export function Standing({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const { legal } = useView()
  const supplies = legal.some(({ type }) => type === 'supply')
  if (!supplies && !legal.some(({ type }) => type === 'duty')) return null
  return (
    <section className="stack" aria-label={t('standing.title')}>
      <h3>{t('standing.title')}</h3>
      <p className="small quiet">{t('standing.about')}</p>
      <Supply seat={seat} />
      {supplies ? <NextTurn seat={seat} /> : null}
      <Duties seat={seat} />
    </section>
  )
}

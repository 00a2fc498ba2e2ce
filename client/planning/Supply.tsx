import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { supplyLevels } from '../../game/model/command.ts'
import { supplyCost } from '../../game/board/income.ts'
import { shareOf, supportOf } from '../../game/board/patrons.ts'
import { useNames } from '../i18n/names.ts'
import { useOwnSeat, useView } from '../store/GameContext.tsx'
import { isActor } from '../talks/legal.ts'
import { useWorld } from '../talks/world.ts'
import { Refused } from '../ui/Refused.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useDo } from './useDo.ts'

function Client({ seat, client }: { seat: ActorId; client: ActorId }) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const view = useView()
  const world = useWorld()
  const own = useOwnSeat()
  const doing = useDo()
  const { support } = world.c
  const level = own?.supply?.[client] ?? 'none'
  return (
    <div className="stack">
      <Segmented
        label={t('supply.label', { client })}
        name={`supply-${client}`}
        options={supplyLevels.map((value) => ({
          value,
          label: t(`supply.${value}`, { cost: supplyCost(world, value) }),
        }))}
        value={level}
        onChange={(next) =>
          void doing.run({ type: 'supply', client, level: next }, t('supply.said', { client }))
        }
      />
      <p className="small quiet">
        {t('supply.now', {
          client,
          support: supportOf(view, seat, client),
          share: names.chance(Math.round(1000 * shareOf(world, view, seat, client))),
        })}{' '}
        {t(`supply.effect.${level}`, { misses: support.missesToLose })}
      </p>
      <Refused refusal={doing.refusal} />
    </div>
  )
}

/** Standing supply: a setting, not an order. */
export function Supply({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const { legal } = useView()
  const clients = legal
    .filter(({ type }) => type === 'supply')
    .map(({ fixed }) => String(fixed['client']))
    .filter(isActor)
  if (clients.length === 0) return null
  return (
    <div className="stack">
      <h4 className="plan-sub">{t('supply.title')}</h4>
      {clients.map((client) => (
        <Client key={client} seat={seat} client={client} />
      ))}
    </div>
  )
}

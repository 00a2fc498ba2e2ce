import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import type { OrderKind } from '../../game/model/order.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Button } from '../ui/Button.tsx'
import { probe } from './probe.ts'
import { usePreview } from './usePreview.ts'

function Reason({ kind, seat, area }: { kind: OrderKind; seat: ActorId; area: AreaId | null }) {
  const { t } = useTranslation(['planning', 'rules'])
  const names = useNames()
  const world = useWorld()
  const view = useView()
  const spec = probe(kind, { world, view, seat, area })
  const reply = usePreview(spec)
  const refusal = reply === null ? null : reply.ok ? reply.result.refusal : reply.refusal
  return (
    <li>
      <b>{t(`rules:order.name.${kind}`)}</b>{' '}
      {spec === null ? (
        t('orders.nothingFor')
      ) : refusal === null ? (
        t(reply === null ? 'working' : 'orders.elsewhere')
      ) : (
        <>
          {names.message(refusal)}{' '}
          {refusal.rule === '' ? null : (
            <HelpLink at={refusal.rule} about={t(`rules:order.name.${kind}`)}>
              {refusal.rule}
            </HelpLink>
          )}
        </>
      )}
    </li>
  )
}

/** Kinds of order that the seat has and cannot give here, each with the rule's own reason. */
export function NotPossible({
  kinds,
  seat,
  area,
}: {
  kinds: readonly OrderKind[]
  seat: ActorId
  area: AreaId | null
}) {
  const { t } = useTranslation('planning')
  const [open, setOpen] = useState(false)
  if (kinds.length === 0) return null
  return (
    <div className="plan-not">
      <Button
        look="quiet"
        size="small"
        icon={open ? 'down' : 'next'}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t(area === null ? 'orders.notNow' : 'orders.notHere', { count: kinds.length })}
      </Button>
      {open ? (
        <ul className="plan-reasons small">
          {kinds.map((kind) => (
            <Reason key={kind} kind={kind} seat={seat} area={area} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

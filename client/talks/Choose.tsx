import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import { useOwnSeat, useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Refused } from '../ui/Refused.tsx'
import { givenBy } from './offers.ts'
import { threatsBehind } from './threat.ts'
import { useSubmit } from './useSubmit.ts'
import { useWorld } from './world.ts'

/** One's own offer was refused and its threat still stands: carry it out or climb down, with what each costs. */
export function Choose({ offer, reader, onDone }: { offer: Offer; reader: ActorId; onDone: () => void }) {
  const { t } = useTranslation('talks')
  const view = useView()
  const { c } = useWorld()
  const world = useWorld()
  const own = useOwnSeat()
  const { submit, busy, refusal } = useSubmit()
  const by = offer.signers.filter((seat) => ['refused', 'countered'].includes(givenBy(offer, seat)))
  const paid = threatsBehind(world, view, reader, offer.text)
    .filter((order) => order.seat === reader)
    .reduce((sum, order) => sum + order.cost, 0)
  const now = own?.credibility ?? 0
  const act = async (type: 'carryOut' | 'climbDown') => {
    if (await submit({ type, offer: offer.id }, t(`choose.${type}Done`))) onDone()
  }
  return (
    <Notice kind="warn" title={t('choose.title', { by })}>
      <dl className="talks-choose">
        <div>
          <dt>
            <Button icon="play" busy={busy} onClick={() => void act('carryOut')}>
              {t('choose.carryOut')}
            </Button>
          </dt>
          <dd className="small">{t('choose.carryOutCost')}</dd>
        </div>
        <div>
          <dt>
            <Button look="danger" icon="back" busy={busy} onClick={() => void act('climbDown')}>
              {t('choose.climbDown')}
            </Button>
          </dt>
          <dd className="small">
            {t('choose.climbDownCost', { paid, now, after: Math.max(0, now + c.credibility.climbDown) })}
          </dd>
        </div>
      </dl>
      <Refused refusal={refusal} />
    </Notice>
  )
}

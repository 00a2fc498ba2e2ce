import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { resumed, useKeptOrder } from './making.ts'
import type { Desk } from './useDesk.ts'
import { useOrderName } from './useOrderName.ts'

/** An order that was not sealed when the page or the phase closed: one goes on with it, or throws it away. */
export function Unfinished({ desk, seat }: { desk: Desk; seat: ActorId }) {
  const { t } = useTranslation('planning')
  const name = useOrderName()
  const { spec, drop } = useKeptOrder()
  if (spec === null || desk.draft !== null) return null
  const found = resumed(spec, desk.candidates, seat)
  return (
    <Notice title={t('unfinished.title')}>
      <p>{t(found === null ? 'unfinished.gone' : 'unfinished.order', { order: name(spec) })}</p>
      <div className="row">
        {found === null ? null : (
          <Button
            size="small"
            onClick={() => {
              drop()
              desk.resume(found.candidate, found.spec)
            }}
          >
            {t('unfinished.resume')}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={drop}>
          {t('unfinished.drop')}
        </Button>
      </div>
    </Notice>
  )
}

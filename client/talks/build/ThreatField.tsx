import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import type { SealedOrder } from '../../../game/model/order.ts'
import { friends } from '../../../game/scenarios/world.ts'
import { useView } from '../../store/GameContext.tsx'
import { useOrderText } from '../../text/orders.ts'
import { SelectField } from '../../ui/Field.tsx'
import { ShowOrder } from '../ShowOrder.tsx'
import { useWorld } from '../world.ts'
import { roleOf, setRole, type Role } from './draft.ts'
import type { Menu } from './menu.ts'

const citable = (menu: Menu, order: SealedOrder): boolean =>
  menu.items.some(({ fixed }) => fixed['kind'] === 'standDown' && fixed['order'] === order.id)

/** Which sealed orders stand behind the text, and which it asks to be stood down. */
export function ThreatField({
  text,
  menu,
  reader,
  onChange,
}: {
  text: OfferText
  menu: Menu
  reader: ActorId
  onChange: (text: OfferText) => void
}) {
  const { t } = useTranslation('talks')
  const sentence = useOrderText()
  const world = useWorld()
  const { orders, formations } = useView()
  const possible = orders.filter((order) => menu.shows.includes(order.id) || citable(menu, order))
  return (
    <section className="stack">
      <h4>{t('build.threat')}</h4>
      <p className="small quiet">{t(possible.length === 0 ? 'build.noThreat' : 'build.threatHint')}</p>
      {possible.map((order) => {
        const own = order.seat === reader
        const roles: Role[] = [
          'out',
          ...(own && menu.shows.includes(order.id) ? (['show'] as const) : []),
          ...(citable(menu, order) ? (['stop'] as const) : []),
        ]
        const kind = own ? 'own' : friends(world, order.seat, reader) ? 'ally' : 'rival'
        return (
          <div key={order.id} className="stack">
            <SelectField
              label={sentence(order.seat, order.spec, formations)}
              value={roleOf(text, order.id)}
              onChange={({ target }) => {
                const role = roles.find((each) => each === target.value)
                if (role !== undefined) onChange(setRole(text, order, own, role))
              }}
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${kind}.${role}`)}
                </option>
              ))}
            </SelectField>
            {own && roleOf(text, order.id) === 'out' ? (
              <div className="row">
                <ShowOrder order={order} />
              </div>
            ) : null}
          </div>
        )
      })}
    </section>
  )
}

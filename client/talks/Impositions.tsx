import { useTranslation } from 'react-i18next'
import { baseOf, momentumOf, patronsOf, supportOf } from '../../game/board/patrons.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { ImpositionTerms } from '../../game/model/wire.ts'
import { isNeutral } from '../../game/talks/voices.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { Explain } from '../ui/Explain.tsx'
import { imposable, type Imposable } from './imposable.ts'
import { useWorld } from './world.ts'

/** What D is made of, patron by patron. */
function Arithmetic({ offer, terms }: { offer: Offer; terms: ImpositionTerms }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const view = useView()
  const world = useWorld()
  const { client, imposers, s, d } = terms
  const momentum = Math.max(0, momentumOf(view, client))
  const others = patronsOf(view, client).filter((patron) => !imposers.includes(patron))
  const line = (label: string, value: number) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td className="number">{names.number(value)}</td>
    </tr>
  )
  return (
    <>
      <table className="talks-sum">
        <tbody>
          {imposers.map((patron) => line(t('impose.joins', { patron }), supportOf(view, patron, client)))}
          {others.map((patron) =>
            isNeutral(offer, patron, client)
              ? line(t('impose.neutral', { patron }), supportOf(view, patron, client) / 2)
              : line(t('impose.against', { patron }), supportOf(view, patron, client)),
          )}
          {line(t('impose.base', { client }), baseOf(world, client))}
          {momentum > 0 ? line(t('impose.momentum', { client }), momentum) : null}
        </tbody>
        <tfoot>{line(t('impose.whole'), d)}</tfoot>
      </table>
      <p className="small">{t('impose.rule', { s, d, three: 3 * s, two: 2 * d })}</p>
      <p className="small quiet">
        {t('impose.about')} <HelpLink at="imposition" about={t('impose.title', { client })} />
      </p>
    </>
  )
}

/** Who could sign for a client, and whether the support is enough: as it stands, and if the reader signs. */
function Row({ offer, terms, hypothetical }: Imposable) {
  const { t } = useTranslation('talks')
  const { client, imposers, s, d, passes, imposable } = terms
  const verdict = !imposable ? 'clauses' : passes ? 'yes' : 'no'
  return (
    <li>
      {hypothetical ? `${t('impose.ifYouSign')} ` : null}
      {imposers.length === 0
        ? t('impose.nobody', { client })
        : t(`impose.${verdict}`, { client, imposers })}{' '}
      <Explain
        title={t('impose.title', { client })}
        label={t('impose.label', { client, s, d })}
        content={<Arithmetic offer={offer} terms={terms} />}
      >
        <span className="number">3·{s}</span> {3 * s >= 2 * d ? '≥' : '<'}{' '}
        <span className="number">2·{d}</span>
      </Explain>
    </li>
  )
}

/** The two-thirds rule for each client in the text. */
export function Impositions({
  offer,
  impositions,
  reader,
}: {
  offer: Offer
  impositions: readonly ImpositionTerms[]
  reader: ActorId
}) {
  const { t } = useTranslation('talks')
  const rows = imposable(useWorld(), useView(), offer, impositions, reader)
  if (rows.length === 0) return <p className="small quiet">{t('impose.none')}</p>
  return (
    <ul className="talks-impositions">
      {rows.map((row) => (
        <Row key={row.terms.client} {...row} />
      ))}
    </ul>
  )
}

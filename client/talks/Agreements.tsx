import { useTranslation } from 'react-i18next'
import type { Agreement } from '../../game/model/agreement.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { wearOf } from '../../game/turn/wear.ts'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { Card } from '../ui/Card.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Explain } from '../ui/Explain.tsx'
import { Tag } from '../ui/Tag.tsx'
import { ClauseLine } from './ClauseLine.tsx'
import { identity } from './diff.ts'
import { Duty } from './Duty.tsx'
import { useWorld } from './world.ts'

const tones = { running: 'accent', kept: 'good', broken: 'alert', lapsed: 'warn' } as const

/** Chance that the truce breaks by itself at the next Assessment; not yet in the turn of its signature. */
function Wear({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const view = useView()
  const known = wearOf(useWorld(), view, agreement, {})
  if (known === null) return null
  const chance = names.chance(known.chance * 10)
  return (
    <p className="small">
      {t(agreement.turn === view.turn ? 'wear.next' : 'wear.now')}{' '}
      <Explain
        title={t('wear.title')}
        label={t('wear.label', { chance })}
        content={
          <>
            <table className="talks-sum">
              <tbody>
                {known.causes.map((cause) => (
                  <tr key={cause.key}>
                    <th scope="row">{names.message(cause)}</th>
                    <td className="number">{names.signed(cause.value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="small quiet">{t('wear.about')}</p>
          </>
        }
      >
        <span className="number">{chance}</span>
      </Explain>
    </p>
  )
}

function Clauses({ agreement, reader }: { agreement: Agreement; reader: ActorId | null }) {
  const { t } = useTranslation('talks')
  return (
    <ul className="talks-clauses">
      {agreement.clauses.map((agreed, index) => (
        <ClauseLine
          key={identity(agreed.clause)}
          clause={agreed.clause}
          state={
            <>
              <Tag tone={tones[agreed.status]}>{t(`clause.${agreed.status}`)}</Tag>
              {agreed.by.length === 0 ? null : (
                <span>{t(`clause.by.${agreed.status}`, { by: agreed.by })}</span>
              )}
            </>
          }
        >
          {reader === null ? null : <Duty agreement={agreement} index={index} reader={reader} />}
        </ClauseLine>
      ))}
    </ul>
  )
}

function AgreementCard({ agreement, reader }: { agreement: Agreement; reader: ActorId | null }) {
  const { t } = useTranslation('talks')
  const { parties, imposed, guarantors } = agreement
  return (
    <Card
      title={t('agreement.title', { maker: agreement.maker, turn: agreement.turn })}
      aside={
        <Tag tone={agreement.status === 'inForce' ? 'good' : 'alert'}>
          {t(`agreement.${agreement.status}`)}
        </Tag>
      }
      tone="quiet"
    >
      <p className="small quiet">
        {t('agreement.signed', { parties })}{' '}
        {imposed.map(({ client, by }) => (
          <span key={client}>{t('agreement.imposed', { client, by })} </span>
        ))}
        {guarantors.length === 0
          ? t('guarantors.none')
          : t('guarantors.some', { guarantors, count: guarantors.length })}
      </p>
      {agreement.status === 'inForce' ? <Wear agreement={agreement} /> : null}
      <Clauses agreement={agreement} reader={reader} />
    </Card>
  )
}

/** What is in force, and, folded, what was. */
export function Agreements({ reader }: { reader: ActorId | null }) {
  const { t } = useTranslation('talks')
  const { agreements } = useView()
  const inForce = agreements.filter(({ status }) => status === 'inForce')
  const past = agreements.filter(({ status }) => status !== 'inForce')
  if (agreements.length === 0) return null
  return (
    <section className="stack">
      <h3>{t('agreement.heading')}</h3>
      {inForce.length === 0 ? <p className="quiet">{t('agreement.none')}</p> : null}
      {inForce.map((agreement) => (
        <AgreementCard key={agreement.id} agreement={agreement} reader={reader} />
      ))}
      {past.length === 0 ? null : (
        <Disclosure summary={t('agreement.past', { count: past.length })}>
          {past.map((agreement) => (
            <AgreementCard key={agreement.id} agreement={agreement} reader={null} />
          ))}
        </Disclosure>
      )}
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import type { Agreement } from '../../game/model/agreement.ts'
import { termsOf } from '../../game/clauses/registry.ts'
import { formats, type ActorId } from '../../game/model/ids.ts'
import { wearOf } from '../../game/turn/wear.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { useAgreementName } from '../text/agreements.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Explain } from '../ui/Explain.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Tag } from '../ui/Tag.tsx'
import { ClauseLine } from './ClauseLine.tsx'
import { identity } from './diff.ts'
import { RoofPoints } from './FormatWords.tsx'
import { legalFor } from './legal.ts'
import { Duty } from './Duty.tsx'
import { useSubmit } from './useSubmit.ts'
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
            <p className="small quiet">
              {t('wear.about')} <HelpLink at="wear" about={t('wear.title')} />
            </p>
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
  const linked = agreement.clauses.some(({ clause }) => clause.kind === 'linkage')
  return (
    <ul className="talks-clauses">
      {agreement.clauses.map((agreed, index) => (
        <ClauseLine
          key={identity(agreed.clause)}
          clause={agreed.clause}
          place={linked ? index + 1 : null}
          state={
            <>
              <Tag tone={tones[agreed.status]}>{t(`clause.${agreed.status}`)}</Tag>
              {agreed.hidden === true && agreed.by.length === 0 ? <span>{t('clause.unknown')}</span> : null}
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

const good: ReadonlySet<Agreement['status']> = new Set(['inForce', 'kept'])
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Under which roof it was signed, what that is worth, who stands behind it, where it holds. */
function Standing({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation(['talks', 'rules'])
  const names = useNames()
  const world = useWorld()
  const { format, endorsedBy, carriedBy, clauses } = agreement
  const powers = endorsedBy.filter((each) => each !== 'un')
  const zone = new Set(clauses.flatMap(({ clause }) => termsOf(clause).areas(world, clause)))
  const where = world.areas.every((area) => zone.has(area)) ? t('rules:clause.everywhere') : null
  return (
    <div className="small">
      <p>
        <Tag {...(format === 'private' ? { tone: 'secret', icon: 'secret' } : {})}>
          {t(`roof.name.${format}`)}
        </Tag>{' '}
        <RoofPoints {...agreement} />
      </p>
      {zone.size === 0 ? null : (
        <p className="quiet">
          {t('agreement.zone', { areas: where ?? names.list([...zone].map((area) => names.area(area))) })}
        </p>
      )}
      {powers.length === 0 ? null : <p>{t('agreement.endorsed', { powers, count: powers.length })}</p>}
      {endorsedBy.includes('un') ? <p>{t('agreement.un')}</p> : null}
      {carriedBy === undefined ? null : <p>{t('agreement.carried', { by: carriedBy })}</p>}
    </div>
  )
}

/** Standing behind what others agreed, or taking it over into one's own format. */
function Behind({ agreement: { id } }: { agreement: Agreement }) {
  const { t } = useTranslation('talks')
  const { legal } = useView()
  const { submit, busy, refusal } = useSubmit()
  const endorses = legalFor(legal, 'endorse', { agreement: id }) !== undefined
  const carries = legal
    .filter(({ type, fixed }) => type === 'carryResult' && fixed['agreement'] === id)
    .flatMap(({ fixed }) => formats.filter((format) => format === fixed['format']))
  if (!endorses && carries.length === 0) return null
  return (
    <div className="row">
      {endorses ? (
        <Button
          size="small"
          busy={busy}
          onClick={() => void submit({ type: 'endorse', agreement: id }, t('agreement.endorseDone'))}
        >
          {t('agreement.endorse')}
        </Button>
      ) : null}
      {carries.map((format) => (
        <Button
          key={format}
          size="small"
          busy={busy}
          onClick={() =>
            void submit({ type: 'carryResult', agreement: id, format }, t('agreement.carryDone'))
          }
        >
          {t('agreement.carry', { format: t(`roof.name.${format}`) })}
        </Button>
      ))}
      <span className="small quiet">
        {t(carries.length > 0 ? 'agreement.carryHint' : 'agreement.endorseHint')}
      </span>
      <Refused refusal={refusal} />
    </div>
  )
}

function AgreementCard({ agreement, reader }: { agreement: Agreement; reader: ActorId | null }) {
  const { t } = useTranslation('talks')
  const { parties, imposed, guarantors } = agreement
  const name = useAgreementName()
  return (
    <Card
      title={capital(name(agreement.id))}
      aside={
        <Tag tone={good.has(agreement.status) ? 'good' : agreement.status === 'repealed' ? 'plain' : 'alert'}>
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
      <Standing agreement={agreement} />
      {agreement.status === 'inForce' ? <Wear agreement={agreement} /> : null}
      <Clauses agreement={agreement} reader={reader} />
      {reader === null ? null : <Behind agreement={agreement} />}
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

import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { stances, type Offer, type StanceKind } from '../../game/model/offer.ts'
import { deprives, shownWithhold } from '../../game/talks/voices.ts'
import { barredImposition } from '../../game/talks/imposition.ts'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Tag } from '../ui/Tag.tsx'
import { legalFor, someOf, valuesOf } from './legal.ts'
import { clientsIn, deadBy, givenBy } from './offers.ts'
import { useSubmit } from './useSubmit.ts'
import { useWorld } from './world.ts'

/** An own order to withhold that this client has not been shown, and may be. */
function useWithhold(reader: ActorId, client: ActorId): string | null {
  const { orders, legal } = useView()
  const found = orders.find(
    ({ seat, spec, status }) => seat === reader && status === 'sealed' && deprives({ spec }, client),
  )
  if (found === undefined) return null
  const template = legalFor(legal, 'show', { order: found.id })
  return valuesOf(someOf(template, 'to')).includes(client) ? found.id : null
}

function Stances({ offer, client, reader }: { offer: Offer; client: ActorId; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const view = useView()
  const { submit, busy, refusal } = useSubmit()
  const order = useWithhold(reader, client)
  const now = offer.stances.find((each) => each.patron === reader && each.client === client)?.stance
  const template = legalFor(view.legal, 'stance', { offer: offer.id, client })
  const shown = shownWithhold(view, reader, client)
  const held = busy || template === undefined
  const choose = (stance: StanceKind) =>
    void submit(
      { type: 'stance', offer: offer.id, client, stance },
      t('voice.done', { client, stance: t(`voice.${stance}`) }),
    )
  return (
    <>
      {/* Not `disabled`: that would throw away the focus of whoever has just chosen. */}
      <fieldset className="talks-stances" aria-disabled={held}>
        <legend>{t('voice.title', { client })}</legend>
        <p className="small">{t(now === undefined ? 'voice.waits' : 'voice.change', { client })}</p>
        {stances.map((stance) => (
          <label key={stance} className="talks-choice">
            <input
              type="radio"
              name={`stance ${offer.id} ${client}`}
              checked={stance === now}
              aria-disabled={held}
              onChange={() => (held ? undefined : choose(stance))}
            />
            <span>
              {t(`voice.${stance}`)} <span className="small quiet">{t(`voice.weight.${stance}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {shown ? (
        <Tag tone="secret" icon="show">
          {t('voice.withholdShown', { client })}
        </Tag>
      ) : null}
      {order === null ? null : (
        <div className="stack">
          <Button
            icon="show"
            busy={busy}
            onClick={() =>
              void submit({ type: 'show', order, to: [client] }, t('voice.withholdShown', { client }))
            }
          >
            {t('voice.showWithhold', { client })}
          </Button>
          <p className="small quiet">{t('voice.showWithholdHint', { client })}</p>
        </div>
      )}
      <Refused refusal={refusal} />
    </>
  )
}

/** Signing for a client: offered when it is legal, else the reason why not. */
function Impose({ offer, client, reader }: { offer: Offer; client: ActorId; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const view = useView()
  const world = useWorld()
  const { submit, busy, refusal } = useSubmit()
  const { c } = world
  const barred = barredImposition(world, view, offer, reader, client)
  if (legalFor(view.legal, 'impose', { offer: offer.id, client }) === undefined)
    return barred === null ? null : (
      <p className="small">
        {t('impose.notNow', { client })} {names.message(barred)}{' '}
        <span className="quiet">({barred.rule})</span>
      </p>
    )
  return (
    <div className="stack">
      <Button
        look="danger"
        icon="sign"
        busy={busy}
        onClick={() => void submit({ type: 'impose', offer: offer.id, client }, t('impose.done', { client }))}
      >
        {t('impose.act', { client })}
      </Button>
      <p className="small">
        {t('impose.cost', {
          client,
          support: c.imposition.supportCost,
          home: c.imposition.home,
          grievance: c.imposition.grievance,
        })}
      </p>
      <Refused refusal={refusal} />
    </div>
  )
}

/** What a patron can do about its clients' answers to an offer that it signs too. */
export function Voices({ offer, reader }: { offer: Offer; reader: ActorId }) {
  const view = useView()
  // A text that a power has refused cannot come into force: words about it weigh nothing.
  if (offer.status !== 'open' || deadBy(offer).length > 0) return null
  return clientsIn(view, offer, reader).map((client) => {
    const given = givenBy(offer, client)
    if (given === 'signed' || given === 'imposed') return null
    return (
      <section key={client} className="talks-part">
        {given === 'open' ? (
          <Stances offer={offer} client={client} reader={reader} />
        ) : (
          <Impose offer={offer} client={client} reader={reader} />
        )}
      </section>
    )
  })
}

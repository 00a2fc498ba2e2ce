import { useTranslation } from 'react-i18next'
import { blames, type Blame, type Incident } from '../../game/model/incident.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Card } from '../ui/Card.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useDo } from './useDo.ts'

/** What each answer costs, from the model's own numbers. */
function usePrice(incident: Incident): (blame: Blame) => string {
  const { t } = useTranslation('planning')
  const names = useNames()
  const { tension, standing, home } = useWorld().c
  const { power, client } = incident
  return (blame) => {
    switch (blame) {
      case 'power':
        return t('blame.power.price', {
          power,
          client,
          tension: names.signed(tension.blamePower),
          standing: names.signed(standing.blamed),
          home: names.signed(home.blamePower),
          noDeed: names.signed(home.noDeed),
          turn: incident.turn + 2,
        })
      case 'client':
        return t('blame.client.price', { client, home: names.signed(home.blameClient) })
      case 'nobody': {
        const cost = names.signed(incident.steps > 1 ? home.casualties : home.blameNobody)
        const key = incident.steps > 1 ? 'blame.nobody.public' : 'blame.nobody.price'
        return t(key, { home: cost, tension: names.signed(tension.blameNobody) })
      }
    }
  }
}

function IncidentCard({ incident }: { incident: Incident }) {
  const { t } = useTranslation('planning')
  const price = usePrice(incident)
  const doing = useDo()
  const { power, client, area, steps } = incident
  return (
    <Card
      title={t('incident.title', { area })}
      tone="alert"
      aside={
        <Tag tone={incident.answer === null ? 'alert' : 'good'}>
          {t(incident.answer === null ? 'incident.open' : 'incident.answered')}
        </Tag>
      }
    >
      <p>{t('incident.text', { count: steps, area, power, client })}</p>
      <fieldset className="plan-choice" aria-busy={doing.busy}>
        <legend>{t('incident.whom')}</legend>
        {blames
          .filter((blame) => blame !== 'client' || client !== power)
          .map((blame) => (
            <label key={blame} className="plan-check plan-blame">
              <input
                type="radio"
                name={incident.id}
                checked={incident.answer === blame}
                onChange={() =>
                  void doing.run(
                    { type: 'blame', incident: incident.id, on: blame },
                    t('incident.said', { answer: t(`blame.${blame}.name`, { power, client }) }),
                  )
                }
              />
              <span>
                {t(`blame.${blame}.name`, { power, client })}
                <span className="plan-price small">{price(blame)}</span>
              </span>
            </label>
          ))}
      </fieldset>
      <p className="small quiet">
        {t('incident.note')} <HelpLink at="incidents" about={t('incident.title', { area })} />
      </p>
      <Refused refusal={doing.refusal} />
    </Card>
  )
}

/** Losses that somebody has to answer for: blame is a choice, sealed until Talks open. */
export function Incidents({ seat }: { seat: ActorId }) {
  const { incidents } = useView()
  return incidents
    .filter((each) => each.victim === seat && !each.revealed)
    .map((incident) => <IncidentCard key={incident.id} incident={incident} />)
}

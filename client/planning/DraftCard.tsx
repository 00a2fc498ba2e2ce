import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { OrderSpec } from '../../game/model/order.ts'
import { BeforeYou } from '../adviser/BeforeYou.tsx'
import { useBefore } from '../adviser/useBefore.ts'
import type { Act } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Refused } from '../ui/Refused.tsx'
import { AreaChoice } from './AreaChoice.tsx'
import { BrinkConfirm } from './BrinkConfirm.tsx'
import type { Candidate } from './candidates.ts'
import { Forecast } from './Forecast.tsx'
import { FormationChoice } from './FormationChoice.tsx'
import { GuestChoice } from './GuestChoice.tsx'
import { HideChoice } from './HideChoice.tsx'
import { StepChoice } from './StepChoice.tsx'
import { useDo } from './useDo.ts'
import { useArrival } from './useFocus.ts'
import { useOrderName } from './useOrderName.ts'
import { usePreview } from './usePreview.ts'

interface Making {
  readonly candidate: Candidate
  readonly spec: OrderSpec
  readonly onSpec: (spec: OrderSpec) => void
}

/** What of the order can still be chosen. */
function Choices({ candidate: { formations, invites, places, steps, hides }, spec, onSpec }: Making) {
  return (
    <>
      {formations !== null && 'formations' in spec ? (
        <FormationChoice param={formations} spec={spec} onSpec={onSpec} />
      ) : null}
      {invites !== null && spec.kind === 'convene' ? (
        <GuestChoice param={invites} spec={spec} onSpec={onSpec} />
      ) : null}
      {places !== null && 'areas' in spec ? <AreaChoice param={places} spec={spec} onSpec={onSpec} /> : null}
      {steps !== null ? <StepChoice {...steps} spec={spec} onSpec={onSpec} /> : null}
      {hides && spec.kind === 'deploy' ? <HideChoice spec={spec} onSpec={onSpec} /> : null}
    </>
  )
}

/** An order in the making: what can still be chosen, what it would do, and the seal. */
export function DraftCard({
  seat,
  candidate,
  spec,
  onSpec,
  onDone,
  onCancel,
}: Making & {
  seat: ActorId
  onDone: () => void
  onCancel: () => void
}) {
  const { t } = useTranslation(['planning', 'rules'])
  const name = useOrderName()
  const incomplete = 'formations' in spec && spec.formations.length === 0
  const preview = usePreview(incomplete ? null : spec)
  const doing = useDo()
  const [confirmed, setConfirmed] = useState(false)
  const card = useRef<HTMLDivElement>(null)
  const known = preview?.ok === true ? preview.result : null
  useArrival(card, known !== null)
  const refusal = preview?.ok === false ? preview.refusal : (known?.refusal ?? null)
  const confirm = known?.confirm ?? false
  const ready = known !== null && refusal === null && (!confirm || confirmed)
  const before = useBefore()
  const seals: Act = { type: 'seal', order: spec, confirmed: confirm }
  const seal = async () => {
    const sealed = await doing.run(seals, t('sealedNow', { order: name(spec) }))
    if (sealed) onDone()
  }
  return (
    <div className="plan-draft" tabIndex={-1} ref={card}>
      <Card
        title={name(spec)}
        tone="accent"
        foot={
          <>
            <Button
              look="primary"
              icon="seal"
              disabled={!ready}
              busy={doing.busy || before.asking}
              onClick={() => before.ask(seals, () => void seal())}
            >
              {t('seal', { cost: known?.cost ?? 0 })}
            </Button>
            <Button onClick={onCancel}>{t('cancel')}</Button>
          </>
        }
      >
        <Choices candidate={candidate} spec={spec} onSpec={onSpec} />
        {incomplete ? <p className="quiet">{t('chooseFormation')}</p> : null}
        {!incomplete && preview === null ? <output className="quiet">{t('working')}</output> : null}
        <Refused refusal={refusal} />
        {known === null || refusal !== null ? null : <Forecast spec={spec} preview={known} seat={seat} />}
        {confirm && known !== null ? (
          <BrinkConfirm pairs={Object.keys(known.tension)} confirmed={confirmed} onConfirm={setConfirmed} />
        ) : null}
        <Refused refusal={doing.refusal} />
        <BeforeYou before={before} />
      </Card>
    </div>
  )
}

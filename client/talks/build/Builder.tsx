import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId, OrderId } from '../../../game/model/ids.ts'
import type { Offer } from '../../../game/model/offer.ts'
import type { Template } from '../../../game/model/template.ts'
import { BeforeYou } from '../../adviser/BeforeYou.tsx'
import { useBefore } from '../../adviser/useBefore.ts'
import { useView } from '../../store/GameContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Refused } from '../../ui/Refused.tsx'
import { useSeatmates } from '../../cables/seatmates.ts'
import { forbiddenOwn, Keep } from '../Keep.tsx'
import { citedIn } from '../threat.ts'
import { useDraftReading } from '../useReading.ts'
import { useSubmit } from '../useSubmit.ts'
import { emptyDraft, missingIn } from './draft.ts'
import { Editor } from './Editor.tsx'
import { Forecast } from './Forecast.tsx'
import { emptyMenu, menuOf } from './menu.ts'
import { Packages } from './Packages.tsx'
import { RoofField } from './RoofField.tsx'
import type { Roof } from './roofs.ts'
import { useText } from './useText.ts'
import { Versions } from './Versions.tsx'

/** The workshop of a text: one's own offer, or a counter to `countered`. */
export function Builder({
  roofs,
  counter,
  countered,
  reader,
  onLeave,
  onDone,
}: {
  /** Where an offer can be put on the table; none for a counter. */
  roofs: readonly Roof[]
  counter: Template | null
  countered: Offer | null
  reader: ActorId
  onLeave: () => void
  onDone: () => void
}) {
  const { t } = useTranslation('talks')
  const { orders } = useView()
  const answering = useMemo(() => (counter === null ? null : menuOf(counter)), [counter])
  const making = useText(roofs, answering, countered, reader)
  const { text, roof, left, write, start, move, clear } = making
  const { speaks, captain } = useSeatmates()
  const menu = useMemo(
    () => answering ?? (roof === null ? emptyMenu : menuOf(roof.template)),
    [answering, roof],
  )
  const missing = text === null ? [] : missingIn(text, menu)
  const whole = text !== null && missing.length === 0
  const { reading, stale } = useDraftReading(text ?? emptyDraft, whole)
  const { submit, busy, refusal } = useSubmit()
  const before = useBefore()
  const [kept, setKept] = useState<readonly OrderId[]>([])
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const mine = text === null ? [] : forbiddenOwn(orders, reading?.lapses ?? [], citedIn(text), reader)
  const keep = kept.filter((id) => mine.some((order) => order.id === id))
  const send = async () => {
    if (text === null) return
    const done =
      countered === null
        ? await submit({ type: 'offer', text, keep }, t('build.sent'))
        : await submit({ type: 'counter', offer: countered.id, text, keep }, t('build.countered'))
    if (!done) return
    making.sent()
    onDone()
  }
  const press = () => {
    if (text === null || countered === null) return void send()
    before.ask({ type: 'counter', offer: countered.id, text, keep }, () => void send())
  }
  return (
    <section className="talks-builder stack">
      <div className="row">
        <Button size="small" look="quiet" icon="back" onClick={onLeave}>
          {t('build.back')}
        </Button>
      </div>
      <h3 ref={head} tabIndex={-1}>
        {countered === null ? t('build.title') : t('build.counterTitle', { maker: countered.maker })}
      </h3>
      {text === null ? (
        <Packages reader={reader} roofs={roofs} onStart={start} />
      ) : (
        <>
          {left.length === 0 ? null : <Notice kind="warn">{t('build.left', { count: left.length })}</Notice>}
          {roof === null ? null : <RoofField roofs={roofs} roof={roof} onChoose={move} />}
          <Editor text={text} menu={menu} reader={reader} countered={countered} onChange={write} />
          {missing.map((each) => (
            <Notice key={each} kind="info">
              {t(`build.missing.${each}`, { most: menu.most })}
            </Notice>
          ))}
          <Forecast text={text} reading={reading} stale={stale} reader={reader} />
          <Keep
            orders={mine}
            kept={keep}
            onToggle={(id) => setKept(keep.includes(id) ? keep.filter((each) => each !== id) : [...keep, id])}
          />
          <Versions making={making} counters={countered?.id ?? null} reader={reader} />
          {speaks ? null : <Notice>{t('crew.onlyDraft', { name: captain?.name ?? '' })}</Notice>}
          <div className="talks-answers">
            <Refused refusal={refusal} />
            <BeforeYou before={before} />
            {speaks ? (
              <Button
                look="primary"
                icon="sign"
                busy={busy || before.asking}
                disabled={!whole || (reading !== null && reading.refusal !== null)}
                onClick={press}
              >
                {t(countered === null ? 'build.send' : 'build.sendCounter')}
              </Button>
            ) : (
              <Button look="primary" icon="check" onClick={onLeave}>
                {t('crew.leave')}
              </Button>
            )}
            <Button icon="reset" onClick={clear}>
              {t('build.again')}
            </Button>
          </div>
          {speaks ? (
            <p className="small quiet">{t(countered === null ? 'build.once' : 'build.counterHint')}</p>
          ) : null}
        </>
      )}
    </section>
  )
}

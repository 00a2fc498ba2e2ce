import { useEffect, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { lessonCard } from '../front/lessonCard.ts'
import { useCards } from '../front/useCards.ts'
import { useNames } from '../i18n/names.ts'
import { BotLevelField } from '../lobby/BotLevelField.tsx'
import { Button } from '../ui/Button.tsx'
import { SelectField, TextField } from '../ui/Field.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Settings } from '../ui/Settings.tsx'
import { ClockFields } from './ClockFields.tsx'
import { mostInSeat, useOpening } from './useOpening.ts'
import './open.css'

/** Opens a session: what is played, who leads, how many to a seat, under which clock. */
export function OpenPage() {
  const { t } = useTranslation(['teach', 'ui'])
  const names = useNames()
  const cards = useCards()
  const { entry, change, perSeat, keyed, keyField, wrong, busy, problem, open } = useOpening()
  useEffect(() => {
    document.title = `${t('open.title')} – Guarantors`
  }, [t])
  const card = cards.find(({ key }) => key === entry.scenario)
  const seats = card?.seats.filter((seat) => seat.open).length ?? 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open()
  }
  return (
    <main className="open stack">
      <header className="open-head">
        <Link href="/" className="way">
          {t('ui:home')}
        </Link>
        <Settings />
      </header>
      <h1>{t('open.title')}</h1>
      <form className="stack open-form" onSubmit={submit}>
        <SelectField
          label={t('open.scenario')}
          value={entry.scenario}
          hint={
            card === undefined
              ? undefined
              : t(seats === card.seats.length ? 'open.sizeAll' : 'open.size', {
                  turns: card.turns,
                  minutes: card.minutes,
                  seats,
                })
          }
          onChange={({ target }) => change({ scenario: target.value })}
        >
          <option value={lessonCard.scenario}>{names.text(lessonCard.title)}</option>
          {cards
            .filter(({ key }) => key !== lessonCard.scenario)
            .map(({ key, title, variant }) => (
              <option key={key} value={key}>
                {names.text(title)} – {names.text(variant)}
              </option>
            ))}
        </SelectField>
        <div className="stack open-part">
          <Segmented
            label={t('open.who')}
            name="taught"
            options={(['lead', 'play'] as const).map((value) => ({ value, label: t(`open.${value}`) }))}
            value={entry.taught ? 'lead' : 'play'}
            onChange={(who) => change({ taught: who === 'lead', perSeat: who === 'lead' ? '3' : '1' })}
          />
          <p className="small quiet">{t(entry.taught ? 'open.leadHint' : 'open.playHint')}</p>
        </div>
        <div className="open-part open-number">
          <TextField
            label={t('open.perSeat')}
            type="number"
            min={1}
            max={mostInSeat}
            value={entry.perSeat}
            error={perSeat === null ? t('open.perSeatWrong', { most: mostInSeat }) : undefined}
            hint={
              perSeat === null || seats === 0
                ? undefined
                : t('open.room', { people: perSeat * seats, count: perSeat })
            }
            onChange={({ target }) => change({ perSeat: target.value })}
          />
        </div>
        <div className="open-part">
          <ClockFields entry={entry.clock} onChange={(clock) => change({ clock })} />
        </div>
        <div className="stack open-part">
          <Segmented
            label={t('adviser.title')}
            name="adviser"
            options={(['on', 'off'] as const).map((value) => ({ value, label: t(`adviser.${value}`) }))}
            value={entry.adviser ? 'on' : 'off'}
            onChange={(way) => change({ adviser: way === 'on' })}
          />
          <p className="small quiet">{t('adviser.hint')}</p>
        </div>
        <div className="open-part">
          <BotLevelField value={entry.bots} onChange={(bots) => change({ bots })} />
        </div>
        {keyed ? (
          <TextField
            label={t('open.key')}
            hint={t('open.keyHint')}
            error={wrong ? t('open.keyWrong') : undefined}
            ref={keyField}
            type="password"
            autoComplete="off"
            value={entry.key}
            onChange={({ target }) => change({ key: target.value })}
          />
        ) : null}
        <Problem problem={problem} />
        <Button type="submit" look="primary" size="large" busy={busy}>
          {t('open.go')}
        </Button>
      </form>
    </main>
  )
}

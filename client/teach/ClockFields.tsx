import { useTranslation } from 'react-i18next'
import { TextField } from '../ui/Field.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { clockChoices, clockOf, leastMinutes, mostMinutes, type ClockEntry } from './clock.ts'

/** None, one of the usual lengths for both phases, or own minutes for each. */
export function ClockFields({
  entry,
  onChange,
  hideLabel = false,
}: {
  entry: ClockEntry
  onChange: (entry: ClockEntry) => void
  hideLabel?: boolean
}) {
  const { t } = useTranslation('teach')
  const wrong = clockOf(entry) === undefined
  return (
    <div className="stack">
      <Segmented
        label={t('clock.title')}
        name="clock"
        hideLabel={hideLabel}
        options={clockChoices.map((value) => ({ value, label: t(`clock.choice.${value}`) }))}
        value={entry.choice}
        onChange={(choice) => onChange({ ...entry, choice })}
      />
      {entry.choice === 'own' ? (
        <div className="teach-minutes">
          {(['planning', 'talks'] as const).map((phase) => (
            <TextField
              key={phase}
              label={t(`clock.${phase}`)}
              inputMode="decimal"
              value={entry[phase]}
              onChange={({ target }) => onChange({ ...entry, [phase]: target.value })}
            />
          ))}
        </div>
      ) : null}
      <p className="small quiet" role={wrong ? 'alert' : undefined}>
        {wrong
          ? t('clock.wrong', { least: leastMinutes, most: mostMinutes })
          : t(entry.choice === 'none' ? 'clock.noneHint' : 'clock.hint')}
      </p>
    </div>
  )
}

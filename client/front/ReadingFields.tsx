import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicScenario, ScenarioCard } from '../../game/model/api.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import { api } from '../net/api.ts'
import { SelectField } from '../ui/Field.tsx'
import { keyFor, type Readings } from './gameKey.ts'

/** Facts on which the sources or the parties disagree: the reader chooses what the game runs on. */
export function ReadingFields({ card, onKey }: { card: ScenarioCard; onKey: (key: string) => void }) {
  const { t } = useTranslation('ui')
  const [scenario, setScenario] = useState<PublicScenario | null>(null)
  const [readings, setReadings] = useState<Readings>({})
  useEffect(() => {
    let shown = true
    void api.scenario(card.key).then((answer) => {
      if (shown && answer.ok) setScenario(answer.value)
    })
    return () => {
      shown = false
    }
  }, [card.key])
  if (scenario === null) return <output className="quiet">{t('loading')}</output>
  const choose = (name: string, option: string) => {
    const next = { ...readings, [name]: option }
    setReadings(next)
    onKey(keyFor(card, scenario, next))
  }
  const language = currentLanguage()
  return scenario.switches.map(({ id, question, options }) => {
    const chosen = options.find((option) => option.id === readings[id]) ?? options[0]
    return (
      <SelectField
        key={id}
        label={question[language]}
        hint={chosen?.says[language]}
        value={chosen?.id ?? ''}
        onChange={({ target }) => choose(id, target.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label[language]}
          </option>
        ))}
      </SelectField>
    )
  })
}

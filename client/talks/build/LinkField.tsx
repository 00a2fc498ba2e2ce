import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfferText } from '../../../game/model/offer.ts'
import { useScenario } from '../../store/GameContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { useSentence } from '../ClauseLine.tsx'
import { addClause } from './draft.ts'

/** In the full game: one clause is owed only while another holds. */
export function LinkField({ text, onChange }: { text: OfferText; onChange: (text: OfferText) => void }) {
  const { t } = useTranslation('talks')
  const sentence = useSentence()
  const { mode } = useScenario()
  const [clause, setClause] = useState(0)
  const [onlyIf, setOnlyIf] = useState(1)
  const [mirrored, setMirrored] = useState(false)
  const duties = text.clauses.flatMap((each, place) => (each.kind === 'linkage' ? [] : [{ each, place }]))
  if (mode !== 'full' || duties.length < 2) return null
  const known = [clause, onlyIf].every((each) => duties.some(({ place }) => place === each))
  const choice = (label: string, value: number, set: (place: number) => void) => (
    <SelectField label={label} value={value} onChange={({ target }) => set(Number(target.value))}>
      {duties.map(({ each, place }) => (
        <option key={place} value={place}>
          {place + 1}: {sentence(each)}
        </option>
      ))}
    </SelectField>
  )
  return (
    <Disclosure summary={t('link.title')}>
      <div className="stack">
        <p className="small quiet">{t('link.about')}</p>
        {choice(t('link.clause'), clause, setClause)}
        {choice(t('link.onlyIf'), onlyIf, setOnlyIf)}
        <label className="talks-choice">
          <input type="checkbox" checked={mirrored} onChange={() => setMirrored(!mirrored)} />
          <span>{t('link.mirrored')}</span>
        </label>
        <div className="row">
          <Button
            size="small"
            icon="plus"
            disabled={!known || clause === onlyIf}
            onClick={() => onChange(addClause(text, { kind: 'linkage', clause, onlyIf, mirrored }))}
          >
            {t('link.add')}
          </Button>
        </div>
      </div>
    </Disclosure>
  )
}

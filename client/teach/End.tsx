import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { SelectField } from '../ui/Field.tsx'
import { Modal } from '../ui/Modal.tsx'
import { useStaff } from './staff.tsx'

/** The last turn, fixed: time runs out in every seminar. Scores are valid all the same. */
export function End() {
  const { t } = useTranslation('teach')
  const { act } = useStaff()
  const { turns } = useScenario()
  const desk = useGame((state) => state.desk)
  const turn = desk?.turn ?? 1
  const [chosen, setChosen] = useState<number | null>(null)
  const [asking, setAsking] = useState(false)
  if (desk === null || desk.phase === 'ended' || desk.phase === 'lobby') return null
  const last = Math.max(turn, chosen ?? desk.lastTurn ?? turns)
  const left = Array.from({ length: Math.max(1, turns - turn + 1) }, (_, index) => turn + index)
  const fix = async () => {
    await act({ do: 'fixEnd', last })
    setAsking(false)
  }
  return (
    <section className="stack">
      <h3>{t('end.title')}</h3>
      <p className="small quiet">
        {desk.lastTurn === null ? t('end.none', { turns }) : t('end.fixed', { turn: desk.lastTurn })}
      </p>
      <div className="teach-line">
        <SelectField
          label={t('end.label')}
          value={last}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {left.map((each) => (
            <option key={each} value={each}>
              {t(each === turn ? 'end.this' : 'end.turn', { turn: each })}
            </option>
          ))}
        </SelectField>
        <Button disabled={last === (desk.lastTurn ?? turns)} onClick={() => setAsking(true)}>
          {t('end.fix')}
        </Button>
      </div>
      <Modal open={asking} title={t('end.title')} onClose={() => setAsking(false)}>
        <p>{t('end.sure', { turn: last })}</p>
        <div className="row">
          <Button look="danger" onClick={() => void fix()}>
            {t('end.go')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
        </div>
      </Modal>
    </section>
  )
}

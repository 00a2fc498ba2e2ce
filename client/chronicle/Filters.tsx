import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { SelectField, TextField } from '../ui/Field.tsx'
import { everything, type Filter } from './filter.ts'
import { kinds } from './kinds.ts'

export function Filters({
  filter,
  turns,
  seats,
  shown,
  all,
  onFilter,
}: {
  filter: Filter
  turns: readonly number[]
  seats: readonly ActorId[]
  /** Lines that are shown, and that there are. */
  shown: number
  all: number
  onFilter: (filter: Filter) => void
}) {
  const { t } = useTranslation('game')
  const names = useNames()
  const { calendar } = useScenario()
  const dateOf = (turn: number) => {
    const date = calendar[turn - 1]
    return date === undefined ? '' : `, ${names.text(date)}`
  }
  return (
    <search className="log-filters">
      <TextField
        label={t('log.search')}
        type="search"
        value={filter.words}
        onChange={({ target }) => onFilter({ ...filter, words: target.value })}
      />
      <div className="log-selects">
        <SelectField
          label={t('log.byTurn')}
          value={filter.turn ?? ''}
          onChange={({ target }) =>
            onFilter({ ...filter, turn: target.value === '' ? null : Number(target.value) })
          }
        >
          <option value="">{t('log.allTurns')}</option>
          {turns.map((turn) => (
            <option key={turn} value={turn}>
              {t('log.turn', { turn })}
              {dateOf(turn)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('log.bySeat')}
          value={filter.seat ?? ''}
          onChange={({ target }) =>
            onFilter({ ...filter, seat: seats.find((seat) => seat === target.value) ?? null })
          }
        >
          <option value="">{t('log.allSeats')}</option>
          {seats.map((seat) => (
            <option key={seat} value={seat}>
              {names.actor(seat)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('log.byKind')}
          value={filter.kind ?? ''}
          onChange={({ target }) =>
            onFilter({ ...filter, kind: kinds.find((kind) => kind === target.value) ?? null })
          }
        >
          <option value="">{t('log.allKinds')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`log.kinds.${kind}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <output className="log-count small quiet">
        {t('log.count', { shown, count: all })}
        {shown === all ? null : (
          <Button look="quiet" size="small" onClick={() => onFilter(everything)}>
            {t('log.clear')}
          </Button>
        )}
      </output>
    </search>
  )
}

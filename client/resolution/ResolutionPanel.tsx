import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { resolvedTurn } from '../game/foremost.ts'
import { useTop } from '../planning/useFocus.ts'
import { useChronicle } from '../store/chronicle.ts'
import { useGame, useView } from '../store/GameContext.tsx'
import { SelectField } from '../ui/Field.tsx'
import { forgetTurn, useWatched } from './asked.ts'
import { useRememberBoard } from './boards.ts'
import { TurnPlayback } from './TurnPlayback.tsx'
import './resolution.css'

/** The last Resolution on the map and as a list, then what the turn changed. Any past turn can be watched again. */
export function ResolutionPanel({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('resolution')
  const last = resolvedTurn(useView())
  const [opened] = useState(last)
  const watched = useWatched(last, opened)
  const [chosen, setChosen] = useState<{ turn: number; last: number; wish: number } | null>(null)
  const own = chosen?.last === last && chosen.wish === watched.wish ? chosen : null
  const turn = own?.turn ?? watched.turn
  const panel = useRef<HTMLDivElement>(null)
  useRememberBoard()
  useTop(panel)
  const chronicle = useChronicle()
  const told = useGame((state) => state.toldTo)
  const turns = Array.from({ length: last }, (_, index) => index + 1)
  return (
    <div className="resolution stack" ref={panel}>
      {told < turn ? (
        <p>{t('fetching')}</p>
      ) : (
        <TurnPlayback
          key={`${turn}.${watched.wish}`}
          turn={turn}
          chronicle={chronicle}
          from={own === null ? watched.entry : null}
          onDone={() => {
            forgetTurn()
            onDone()
          }}
        />
      )}
      {turns.length < 2 ? null : (
        <SelectField
          label={t('watch')}
          value={turn}
          onChange={({ target }) => setChosen({ turn: Number(target.value), last, wish: watched.wish })}
        >
          {turns.map((each) => (
            <option key={each} value={each}>
              {t('turn', { turn: each })}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  )
}

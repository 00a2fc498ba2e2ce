import { useTranslation } from 'react-i18next'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { tableRow } from '../../game/board/battle.ts'
import { useWorld } from '../talks/world.ts'

/** The row of the printed table that was rolled on, and what fell. */
export function BattleFigure({ entry }: { entry: ChronicleEntry }) {
  const { t } = useTranslation(['resolution', 'rules'])
  const world = useWorld()
  const [attack, defence, die] = [entry.params['attack'], entry.params['defence'], entry.params['die']].map(
    Number,
  )
  if (attack === undefined || defence === undefined || die === undefined) return null
  return (
    <div className="res-battle">
      <span className="res-ratio number" aria-label={t('ratio', { attack, defence })}>
        {attack} : {defence}
      </span>
      <ol className="res-die" aria-label={t('die', { die })}>
        {[...tableRow(world, attack, defence)].map((letter, index) => (
          <li
            key={`${String(index)}${letter}`}
            data-fell={index + 1 === die}
            aria-current={index + 1 === die ? 'true' : undefined}
          >
            <span className="res-pip number">{index + 1}</span>
            <span>{t(`rules:odds.results.${letter}`)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { isResult, takes } from '../../game/board/battle.ts'
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import type { Odds as OddsData } from '../../game/model/wire.ts'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Explain } from '../ui/Explain.tsx'

/** Formations of one owner stand in one line. */
function merged(parts: OddsData['attackParts']): OddsData['attackParts'] {
  const byName = new Map<string, OddsData['attackParts'][number]>()
  for (const part of parts) {
    const name = part.key + JSON.stringify(part.params)
    byName.set(name, { ...part, value: part.value + (byName.get(name)?.value ?? 0) })
  }
  return [...byName.values()]
}

function Parts({ title, total, parts }: { title: string; total: number; parts: OddsData['attackParts'] }) {
  const names = useNames()
  return (
    <table className="plan-parts">
      <caption>
        {title} <b className="number">{total}</b>
      </caption>
      <tbody>
        {merged(parts).map((part) => (
          <tr key={part.key + JSON.stringify(part.params)}>
            <th scope="row">{names.message(part)}</th>
            <td className="number">{names.signed(part.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Strength against strength, what each number of the die would bring, and the chance to take the area. */
export function Odds({ odds, seat, target }: { odds: OddsData; seat: ActorId; target: AreaId }) {
  const { t } = useTranslation(['planning', 'rules'])
  const names = useNames()
  const world = useWorld()
  const view = useView()
  const { attack, defence } = odds
  const takesIt = (letter: string) => isResult(letter) && takes(world, view, seat, target, letter)
  return (
    <div className="plan-odds">
      <p className="plan-odds-line">
        <Explain
          title={t('odds.title')}
          label={t('odds.label', { attack, defence })}
          content={
            <>
              <Parts title={t('odds.attack')} total={attack} parts={odds.attackParts} />
              <Parts title={t('odds.defence')} total={defence} parts={odds.defenceParts} />
              <p className="small">{t('odds.known')}</p>
            </>
          }
        >
          <span className="plan-ratio number">
            {attack} : {defence}
          </span>
        </Explain>
        <span>
          {t('odds.takes', { area: target })} <b className="number">{names.chance(odds.takes)}</b>
        </span>
      </p>
      <ol className="plan-die" aria-label={t('odds.die')}>
        {odds.results.map((letter, index) => (
          <li key={`${String(index)}${letter}`} data-result={letter} data-takes={takesIt(letter)}>
            <span className="plan-pip number">{index + 1}</span>
            <span>{t(`rules:odds.results.${letter}`)}</span>
            {takesIt(letter) ? <span className="hidden-text">{t('odds.taken')}</span> : null}
          </li>
        ))}
      </ol>
    </div>
  )
}

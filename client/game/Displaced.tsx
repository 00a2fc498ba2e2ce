import { atBorders } from '../../game/board/borders.ts'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { Explain } from '../ui/Explain.tsx'
import { Icon } from '../ui/Icon.tsx'
import { displacedSoFar } from './displaced.ts'

/** Border by border: this turn and in all. */
function Exits() {
  const { t } = useTranslation('game')
  const { border } = useView()
  const reached = Object.entries(border).filter(([, { total }]) => total > 0)
  if (reached.length === 0) return null
  return (
    <table className="exits">
      <thead>
        <tr>
          <th scope="col">{t('exits.border')}</th>
          <th scope="col">{t('exits.turn')}</th>
          <th scope="col">{t('exits.total')}</th>
        </tr>
      </thead>
      <tbody>
        {reached.map(([exit, { turn, total }]) => (
          <tr key={exit}>
            <th scope="row">{t('exits.name', { exit })}</th>
            <td className="number">{t('exits.people', { people: turn })}</td>
            <td className="number">{t('exits.people', { people: total })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What it costs people: on every screen of the game. */
export function Displaced() {
  const { t } = useTranslation('game')
  const names = useNames()
  const { areas, border } = useView()
  const scenario = useScenario()
  const people = names.number(displacedSoFar(areas, scenario.areas))
  return (
    <Explain
      className="displaced"
      label={t('displacedLong', { people })}
      title={t('displacedLong', { people })}
      content={
        <>
          <p>{t('displacedHelp', { border: atBorders({ border }, 'total') })}</p>
          <Exits />
        </>
      }
    >
      <Icon name="people" />
      <span className="number">{people}</span>
      <span className="displaced-word">{t('displaced')}</span>
    </Explain>
  )
}

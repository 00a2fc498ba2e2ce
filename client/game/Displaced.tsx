import { atBorders } from '../../game/board/borders.ts'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { Explain } from '../ui/Explain.tsx'
import { Icon } from '../ui/Icon.tsx'
import { displacedSoFar } from './displaced.ts'

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
      content={<p>{t('displacedHelp', { border: atBorders({ border }, 'total') })}</p>}
    >
      <Icon name="people" />
      <span className="number">{people}</span>
      <span className="displaced-word">{t('displaced')}</span>
    </Explain>
  )
}

import { useTranslation } from 'react-i18next'
import { GameMap } from '../game/GameMap.tsx'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'

/** The front as it stands when the game stops: one figure of the page, the map itself. */
export function Figure() {
  const { t } = useTranslation('end')
  const names = useNames()
  const { turn } = useView()
  const date = useScenario().calendar[turn - 1]
  return (
    <figure className="end-map">
      <GameMap slip={null} />
      <figcaption className="small quiet">
        {t('mapOf', { turn })}
        {date === undefined ? null : `, ${names.text(date)}`}
      </figcaption>
    </figure>
  )
}

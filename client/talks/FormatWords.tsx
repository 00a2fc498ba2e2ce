import { useTranslation } from 'react-i18next'
import type { FormatId } from '../../game/model/ids.ts'
import { formatNow } from '../../game/talks/signers.ts'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from './world.ts'

/** How legitimate, how gripping, how inclusive: in words, with the points of three. */
export function RoofPoints({
  legitimacy,
  grip,
  inclusion,
}: {
  legitimacy: number
  grip: number
  inclusion: number
}) {
  const { t } = useTranslation('talks')
  return (
    <span className="talks-roof-points">
      {Object.entries({ legitimacy, grip, inclusion }).map(([name, points]) => (
        <span key={name}>
          {t(`roof.${name}`)} <b className="number">{t('roof.points', { points })}</b>{' '}
          <span className="quiet">({t(`roof.much.${String(points)}`)})</span>
        </span>
      ))}
    </span>
  )
}

/** What a format is worth now. */
export function FormatPoints({ format }: { format: FormatId }) {
  const view = useView()
  const world = useWorld()
  return <RoofPoints {...formatNow(world, view, format)} />
}

import { useTranslation } from 'react-i18next'
import type { PublicSeat } from '../../game/model/api.ts'
import { useNames } from '../i18n/names.ts'

const parts = ['who', 'want', 'only', 'depend', 'talkFirst'] as const

/** What everybody may read of a role: on the screen and on paper. */
export function BriefParts({ brief }: { brief: PublicSeat['brief'] }) {
  const { t } = useTranslation('game')
  const names = useNames()
  return (
    <dl>
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(`brief.${part}`)}</dt>
          <dd>{names.text(brief[part])}</dd>
        </div>
      ))}
    </dl>
  )
}

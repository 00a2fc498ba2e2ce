import { useTranslation } from 'react-i18next'
import { useGame, useView } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { legalFor } from './legal.ts'

/** The turn's one card: still in hand, begun, or played. */
export function MakeOffer({ onBuild }: { onBuild: () => void }) {
  const { t } = useTranslation('talks')
  const { legal, turn } = useView()
  const match = useGame((state) => state.match)
  const begun = keep.read(`draft.${match}.${turn}.offer`) !== null
  if (legalFor(legal, 'offer') === undefined) return <p className="small quiet">{t('make.used')}</p>
  return (
    <Card title={t('make.title')}>
      <p>{t('make.about')}</p>
      <div className="row">
        <Button icon="sign" onClick={onBuild}>
          {t(begun ? 'make.resume' : 'make.open')}
        </Button>
      </div>
    </Card>
  )
}

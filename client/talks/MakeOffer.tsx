import { useTranslation } from 'react-i18next'
import { useGame, useView } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { roofsOf } from './build/roofs.ts'

/** From elsewhere to the button that begins an offer, once it stands. */
export function goToMakeOffer(tries = 20): void {
  const found = document.querySelector<HTMLElement>('.talks-make button')
  if (found !== null) found.focus()
  else if (tries > 0) requestAnimationFrame(() => goToMakeOffer(tries - 1))
}

/** The turn's one card: still in hand, begun, or played. */
export function MakeOffer({ onBuild }: { onBuild: () => void }) {
  const { t } = useTranslation('talks')
  const { legal, turn } = useView()
  const match = useGame((state) => state.match)
  const begun = keep.read(`draft.${match}.${turn}.offer`) !== null
  const roofs = roofsOf(legal)
  if (roofs.length === 0) return <p className="small quiet">{t('make.used')}</p>
  const line = roofs.every(({ format }) => format === 'hotline')
  return (
    <Card title={t(line ? 'make.lineTitle' : 'make.title')}>
      <p>{t(line ? 'make.lineAbout' : 'make.about')}</p>
      {line || !roofs.some(({ format }) => format === 'hotline') ? null : (
        <p className="small quiet">{t('make.lineOpen')}</p>
      )}
      <div className="row talks-make">
        <Button icon="sign" onClick={onBuild}>
          {t(begun ? 'make.resume' : 'make.open')}
        </Button>
      </div>
    </Card>
  )
}

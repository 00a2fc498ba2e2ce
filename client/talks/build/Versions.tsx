import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { DifferenceList } from '../DifferenceList.tsx'
import { SeatDrafts } from '../SeatDrafts.tsx'
import type { TextInTheMaking } from './useText.ts'

/** Other versions of the text: those of the others in the seat, and one's own from before. */
export function Versions({
  making,
  counters,
  reader,
}: {
  making: TextInTheMaking
  counters: string | null
  reader: ActorId
}) {
  const { t } = useTranslation('talks')
  const { text, before, take } = making
  return (
    <>
      <SeatDrafts
        counters={counters}
        mine={text}
        reader={reader}
        takes={() => true}
        onTake={(draft) => take(draft.text)}
      />
      {before === null || text === null ? null : (
        <section className="talks-part talks-version">
          <h4>{t('crew.before')}</h4>
          <DifferenceList before={text} after={before} />
          <div className="row">
            <Button size="small" icon="reset" onClick={() => take(before)}>
              {t('crew.back')}
            </Button>
          </div>
        </section>
      )}
    </>
  )
}

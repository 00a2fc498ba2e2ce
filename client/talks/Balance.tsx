import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { AcceptanceTerms } from '../../game/model/wire.ts'
import { changesOf, totalOf } from '../../game/talks/lines.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario } from '../store/GameContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Explain } from '../ui/Explain.tsx'

/** What a text does to the reader's aims, in points of the result, against what it expects without the text. */
export function Balance({ terms, seat }: { terms: AcceptanceTerms; seat: ActorId }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const objectives = useScenario().seats.find(({ id }) => id === seat)?.objectives ?? []
  const changes = changesOf(terms, objectives)
  return (
    <table className="talks-sum">
      <caption className="row">
        {t('balance.own')}
        <Explain
          title={t('balance.whyTitle')}
          label={t('balance.whyTitle')}
          content={<p>{t('balance.why')}</p>}
        >
          <Icon name="info" size={14} />
        </Explain>
      </caption>
      <tbody>
        {changes.map(({ objective, points }) => {
          const title = objectives[objective]?.title
          return (
            <tr key={objective}>
              <th scope="row">{title === undefined ? '' : names.text(title)}</th>
              <td className="number">{names.signed(points)}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{changes.length === 0 ? t('balance.nothing') : t('balance.total')}</th>
          <td className="number">{names.signed(totalOf(changes))}</td>
        </tr>
      </tfoot>
    </table>
  )
}

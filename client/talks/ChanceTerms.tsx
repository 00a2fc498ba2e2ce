import { useTranslation } from 'react-i18next'
import type { AcceptanceTerms } from '../../game/model/wire.ts'
import { firstChance } from '../../game/talks/chance.ts'
import { linesOf, type Line } from '../../game/talks/lines.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { useNames } from '../i18n/names.ts'
import { Explain } from '../ui/Explain.tsx'

function useExact(): (value: number) => string {
  const { language } = useNames()
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
  return (value) => format.format(value)
}

/** How a line comes about, where it is a product. */
function useHow(terms: AcceptanceTerms): (key: Line['key']) => string | null {
  const { t } = useTranslation('talks')
  const { language } = useNames()
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const { benefits, trust, weight, momentum, room } = terms
  return (key) => {
    if (key === 'benefits')
      return t('formula.how.benefits', { benefits: plain.format(benefits), trust: plain.format(trust) })
    if (key === 'momentum' || key === 'room') {
      const value = key === 'momentum' ? momentum : room
      return t(`formula.how.${key}`, { weight: plain.format(weight), value: plain.format(value) })
    }
    return null
  }
}

/** The printed formula with a seat's numbers in it. */
function Formula({ terms }: { terms: AcceptanceTerms }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const exact = useExact()
  const how = useHow(terms)
  const first = firstChance(terms)
  return (
    <>
      <table className="talks-sum">
        <tbody>
          {linesOf(terms).map(({ key, value }) => (
            <tr key={key}>
              <th scope="row">
                {t(`formula.${key}`)}
                {how(key) === null ? null : <span className="small quiet"> {how(key)}</span>}
              </th>
              <td className="number">{exact(value)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('formula.x')}</th>
            <td className="number">{exact(terms.x)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="small">
        {t(terms.steadiness === 1 ? 'formula.chance' : 'formula.steady', {
          chance: names.chance(first),
          steadiness: terms.steadiness,
        })}
      </p>
      {first === terms.chance ? null : (
        <p className="small">{t('formula.past', { chance: names.chance(terms.chance) })}</p>
      )}
      <p className="small quiet">
        {t('formula.note')} <HelpLink at="signing" about={t('formula.title', { seat: terms.seat })} />
      </p>
    </>
  )
}

/** A chance that opens to its terms. */
export function Chance({ terms }: { terms: AcceptanceTerms }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const { seat, chance } = terms
  return (
    <Explain
      title={t('formula.title', { seat })}
      label={t('formula.label', { seat, chance: names.chance(chance) })}
      content={<Formula terms={terms} />}
    >
      <span className="number">{names.chance(chance)}</span>
    </Explain>
  )
}

import { useTranslation } from 'react-i18next'
import { useNames, type Message } from '../i18n/names.ts'
import { Explain } from '../ui/Explain.tsx'
import { likelihood, type Expected } from './threat.ts'

function Side({
  title,
  total,
  parts,
}: {
  title: string
  total: number
  parts: readonly (Message & { value: number })[]
}) {
  const { t } = useTranslation('talks')
  const names = useNames()
  return (
    <table className="talks-sum">
      <caption>{title}</caption>
      <tbody>
        {parts.map((part) => (
          <tr key={part.key + JSON.stringify(part.params)}>
            <th scope="row">{names.message(part)}</th>
            <td className="number">{names.number(part.value)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('balance.total')}</th>
          <td className="number">{names.number(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** An attack's odds in words; the number opens to both sides' parts and the row of the table. */
export function OddsLine({ expected }: { expected: Expected }) {
  const { t } = useTranslation(['talks', 'rules'])
  const names = useNames()
  const { target, odds, displaced } = expected
  const results = odds.results.map((result) => t(`rules:odds.results.${result}`))
  return (
    <p>
      {t(`odds.${likelihood(odds.takes)}`, { target })}{' '}
      <Explain
        title={t('odds.title', { target })}
        label={t('odds.label', { target, chance: odds.takes })}
        content={
          <>
            <p className="small">{t('odds.known')}</p>
            <Side title={t('odds.attack')} total={odds.attack} parts={odds.attackParts} />
            <Side title={t('odds.defence')} total={odds.defence} parts={odds.defenceParts} />
            <p className="small">{t('odds.dice')}</p>
            <ol className="talks-dice">
              {results.map((result, die) => (
                <li key={die}>
                  <span className="number">{die + 1}</span> {result}
                </li>
              ))}
            </ol>
          </>
        }
      >
        <span className="number">{names.chance(odds.takes)}</span>
      </Explain>{' '}
      {t('odds.displaced', { people: Math.round(displaced / 1000) * 1000 })}
    </p>
  )
}

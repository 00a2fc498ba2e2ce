import { useTranslation } from 'react-i18next'
import type { OfferText } from '../../game/model/offer.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { differenceOf, identity, isSame } from './diff.ts'
import { useSentence } from './ClauseLine.tsx'

const icons = { added: 'plus', removed: 'minus', changed: 'counter' } as const satisfies Record<
  string,
  IconName
>

function Line({ kind, text, before }: { kind: keyof typeof icons; text: string; before?: string }) {
  const { t } = useTranslation('talks')
  return (
    <li className="talks-change" data-kind={kind}>
      <Icon name={icons[kind]} size={14} />
      <span>
        <strong>{t(`difference.${kind}`)}</strong> {kind === 'removed' ? <del>{text}</del> : text}
        {before === undefined ? null : (
          <span className="quiet">
            {' '}
            {t('difference.before')} <del>{before}</del>
          </span>
        )}
      </span>
    </li>
  )
}

/** What one text adds to another, leaves out and changes; words and signs, not colour alone. */
export function DifferenceList({ before, after }: { before: OfferText; after: OfferText }) {
  const { t } = useTranslation('talks')
  const sentence = useSentence()
  const found = differenceOf(before, after)
  if (isSame(found)) return <p className="small quiet">{t('difference.none')}</p>
  const { guarantors, leverage } = found
  return (
    <ul className="talks-changes">
      {found.added.map((clause) => (
        <Line key={identity(clause)} kind="added" text={sentence(clause)} />
      ))}
      {found.removed.map((clause) => (
        <Line key={identity(clause)} kind="removed" text={sentence(clause)} />
      ))}
      {found.changed.map((each) => (
        <Line
          key={identity(each.after)}
          kind="changed"
          text={sentence(each.after)}
          before={sentence(each.before)}
        />
      ))}
      {guarantors.added.length === 0 ? null : (
        <Line kind="added" text={t('difference.guarantors', { actors: guarantors.added })} />
      )}
      {guarantors.removed.length === 0 ? null : (
        <Line kind="removed" text={t('difference.guarantors', { actors: guarantors.removed })} />
      )}
      {leverage.before === leverage.after ? null : (
        <Line
          kind="changed"
          text={t('difference.leverage', { count: leverage.after })}
          before={t('difference.leverage', { count: leverage.before })}
        />
      )}
    </ul>
  )
}

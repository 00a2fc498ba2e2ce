import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useAgreementName } from '../text/agreements.ts'
import { useClauseText } from '../text/clauses.ts'
import { GlyphIcon } from './Glyph.tsx'
import { shortened, type Fact } from './facts.ts'
import type { MarkKind } from './marks.ts'

const signOf = (fact: Fact): MarkKind | null => {
  if (fact.kind === 'zone') return fact.zone.kind
  return fact.kind === 'foothold' || fact.kind === 'line' || fact.kind === 'route' ? null : fact.kind
}

/** A text that binds here: what it says, which agreement it stands in, and since when. */
function useBound(live: readonly string[]) {
  const { t } = useTranslation('game')
  const agreement = useAgreementName()
  const clause = useClauseText(live)
  return (bound: Extract<Fact, { kind: 'zone' }>['zone'] | Extract<Fact, { kind: 'line' }>['line']) => ({
    text: clause(bound.clause),
    source: t(bound.since === 0 ? 'map.sinceStart' : 'map.since', {
      agreement: agreement(bound.agreement),
      turn: bound.since,
    }),
  })
}

function useFactText(
  live: readonly string[],
): (fact: Fact) => { head: string; text: string; source: string } {
  const { t } = useTranslation(['game', 'rules'])
  const names = useNames()
  const bound = useBound(live)
  const plain = (head: string) => ({ head, text: '', source: '' })
  return (fact) => {
    switch (fact.kind) {
      case 'siege':
        return plain(t('map.siegeSince', { by: fact.by, turn: fact.since }))
      case 'people':
        return plain(t('map.displacedHere', { people: fact.people }))
      case 'air':
        return plain(t('map.airClosed', { by: fact.by }))
      case 'fort':
        return plain(t('map.fortified', { level: fact.level }))
      case 'council':
        return plain(t('map.council', { whose: fact.whose }))
      case 'oil':
        return plain(fact.shutBy === null ? t('map.oilOpen') : t('map.oilShut', { by: fact.shutBy }))
      case 'redLine':
        return plain(t('map.redLine', { by: fact.by }))
      case 'foothold':
        return plain(t('map.foothold', { by: fact.by }))
      case 'zone':
        return { head: t(`rules:clause.name.${fact.zone.kind}`), ...bound(fact.zone) }
      case 'line':
        return { head: t('rules:clause.name.holdLine'), ...bound(fact.line) }
      case 'route': {
        const head = t(`map.route.${fact.state}`, { route: names.route(fact.route) })
        return fact.open === null ? plain(head) : { head, ...bound({ ...fact.open, holders: {} }) }
      }
    }
  }
}

/** What the marks of an area say, in words; in short: of each kind of text only which one it is. */
export function AreaFacts({
  facts,
  live,
  short,
}: {
  facts: readonly Fact[]
  live: readonly string[]
  short: boolean
}) {
  const { t } = useTranslation('game')
  const tell = useFactText(live)
  const told = short ? shortened(facts) : facts.map((fact) => ({ fact, more: 0 }))
  if (facts.length === 0) return null
  return (
    <ul className="area-facts">
      {told.map(({ fact, more }, index) => {
        const { head, text, source } = tell(fact)
        const sign = signOf(fact)
        return (
          <li key={`${fact.kind}${String(index)}`} data-fact={sign ?? fact.kind}>
            {sign === null ? <span className="fact-dot" aria-hidden="true" /> : <GlyphIcon mark={sign} />}
            <div>
              <strong>{head}</strong>
              {text === '' || short ? null : <> {text}</>}
              {source === '' ? null : <span className="quiet"> {source}</span>}
              {more === 0 ? null : <span className="quiet"> {t('map.moreTexts', { count: more })}</span>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

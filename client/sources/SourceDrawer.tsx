import { useTranslation } from 'react-i18next'
import type { Claim } from '../../game/sources/claims.ts'
import { closeHash, openHash } from '../help/hash.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Modal } from '../ui/Modal.tsx'
import { useLabel } from './label.ts'
import { claimsOf, keyOf, restingOn, thingOf, type Thing } from './trail.ts'
import './sources.css'

/** Each name once: the lines of one card are many. */
function Others({ claim, but }: { claim: Claim; but: Thing }) {
  const { t } = useTranslation('help')
  const label = useLabel()
  const others = restingOn(claim, but).map((each) => ({ key: keyOf(each), name: label(each) }))
  const named = others.filter(({ name }, at) => others.findIndex((each) => each.name === name) === at)
  if (named.length === 0) return <p className="small quiet">{t('nothingElse')}</p>
  return (
    <Disclosure summary={t('others', { count: named.length })}>
      <ul className="source-others">
        {named.map(({ key, name }) => (
          <li key={key}>
            <button type="button" className="help-way" onClick={() => openHash('rests', key)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** What the paper says in our words, where, and of when. The claims are kept in English. */
function One({ claim, but }: { claim: Claim; but: Thing }) {
  const { t } = useTranslation('help')
  const { paraphrase, source, section, date, id } = claim
  return (
    <li className="source-claim">
      <blockquote lang="en">{paraphrase}</blockquote>
      <p className="small quiet">
        {t(`source.${source}`)}, <span lang="en">“{section}”</span>
        {date === null ? null : ` · ${t('of', { date })}`} · <code>{id}</code>
      </p>
      <Others claim={claim} but={but} />
    </li>
  )
}

function Resting({ thing }: { thing: Thing }) {
  const { t } = useTranslation('help')
  const claims = claimsOf(thing)
  return (
    <div className="stack">
      {claims.length === 0 ? <p>{t('designOnly')}</p> : null}
      <ul className="source-claims">
        {claims.map((claim) => (
          <One key={claim.id} claim={claim} but={thing} />
        ))}
      </ul>
      {claims.length > 0 ? (
        <p className="small quiet">{t(thing.design ? 'designToo' : 'paraphrased')}</p>
      ) : null}
    </div>
  )
}

/** What a thing rests on, and what else rests on that. `thing`: `order:raid`. */
export function SourceDrawer({ thing: key }: { thing: string }) {
  const { t } = useTranslation('help')
  const label = useLabel()
  const thing = thingOf(key)
  const title = thing === undefined ? t('sources') : t('sourcesOf', { name: label(thing) })
  return (
    <Modal open title={title} onClose={closeHash}>
      {thing === undefined ? <p>{t('unknown')}</p> : <Resting thing={thing} />}
    </Modal>
  )
}

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { trackOf } from '../../game/board/arenas.ts'
import type { Arena } from '../../game/model/arena.ts'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

const most = 10

/** The track is a meter with a word at both ends; its figure stands beside it. */
function Track({ arena, at }: { arena: Arena; at: number }) {
  const { t } = useTranslation('abroad')
  const names = useNames()
  const id = useId()
  return (
    <div className="abroad-track">
      <span id={id} className="hidden-text">
        {t('track', { arena: names.text(arena.title) })}
      </span>
      <span className="small quiet">{names.text(arena.track.low)}</span>
      <meter aria-labelledby={id} min={0} max={most} value={at} />
      <span className="small quiet abroad-high">{names.text(arena.track.high)}</span>
      <b className="number">{t('of', { at, most })}</b>
    </div>
  )
}

function ArenaBox({ arena }: { arena: Arena }) {
  const { t } = useTranslation('abroad')
  const names = useNames()
  const world = useWorld()
  const view = useView()
  return (
    <li className="abroad-arena">
      <h3>{names.text(arena.title)}</h3>
      <Track arena={arena} at={trackOf(world, view, arena.id)} />
      <Disclosure summary={t('acts')}>
        <p>{names.text(arena.about)}</p>
        <ul className="abroad-lines">
          {arena.acts.map((act) => (
            <li key={act.id}>
              <b>{names.text(act.title)}</b>{' '}
              <span className="quiet">{t('act', { who: act.who, cost: act.cost })}</span>
              <br />
              {names.text(act.about)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  )
}

/** Arenas off the map, where the full game has them. */
export function Arenas() {
  const { t } = useTranslation('abroad')
  const { arenas } = useWorld()
  if (arenas.length === 0) return null
  return (
    <>
      <h3>{t('arenas')}</h3>
      <p className="small quiet">{t('arenasWhat')}</p>
      <ul className="abroad-arenas">
        {arenas.map((arena) => (
          <ArenaBox key={arena.id} arena={arena} />
        ))}
      </ul>
    </>
  )
}

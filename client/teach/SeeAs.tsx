import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { actors } from '../../game/model/ids.ts'
import type { Refusal } from '../../game/model/refusal.ts'
import type { Viewer } from '../../game/model/view.ts'
import { GameScreen } from '../game/GameScreen.tsx'
import { useNames } from '../i18n/names.ts'
import { api } from '../net/api.ts'
import { useGame, useGameHandle } from '../store/GameContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Refused } from '../ui/Refused.tsx'
import { useStaff } from './staff.tsx'
import '../game/header.css'
import '../game/desk.css'

const viewerIn = (text: string): Viewer => actors.find((actor) => actor === text) ?? 'observer'

/** Asks for the view, again after each reconnection; the way back asks for everybody's. */
function useWatch(viewer: Viewer): Refusal | null {
  const { link } = useGameHandle()
  const online = useGame((state) => state.link === 'online')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => {
    if (!online) return
    void link.watchAs(viewer).then((reply) => setRefusal(reply.ok ? null : reply.refusal))
  }, [link, viewer, online])
  useEffect(() => () => void link.watchAs('observer'), [link])
  return refusal
}

/** The secret line of the seat whose eyes these are, and of no other. */
function useSecret(viewer: Viewer): void {
  const { store } = useGameHandle()
  useEffect(() => {
    if (viewer === 'observer') return
    let wanted = true
    void api.brief(store.get().match, viewer).then((brief) => {
      if (wanted && brief.ok) store.set({ secret: brief.value.secret })
    })
    return () => {
      wanted = false
      store.set({ secret: null })
    }
  }, [store, viewer])
}

/** The whole game screen as a seat has it, under a banner that says so. Nothing can be done there. */
export function SeeAs({ wanted }: { wanted: string }) {
  const { t } = useTranslation('teach')
  const names = useNames()
  const [, go] = useLocation()
  const { info } = useStaff()
  const viewer = viewerIn(wanted)
  const refusal = useWatch(viewer)
  useSecret(viewer)
  const shown = useGame((state) => state.view?.viewer === viewer)
  const seats = useGame((state) => state.roster?.seats) ?? []
  return (
    <div className="teach-as">
      <section className="teach-banner" aria-label={t('as.label')}>
        <Icon name="show" size={20} />
        <strong>
          {viewer === 'observer' ? t('as.observer') : t('as.seat', { name: names.actor(viewer, 'the') })}
        </strong>
        <span className="small teach-banner-hint">{t('as.hint')}</span>
        <label className="teach-other">
          <span className="hidden-text">{t('as.other')}</span>
          <select
            value={viewer}
            onChange={({ target }) => go(`/teach/${info.code}?as=${target.value}`, { replace: true })}
          >
            <option value="observer">{t('as.everybody')}</option>
            {seats.map(({ seat }) => (
              <option key={seat} value={seat}>
                {names.actor(seat)}
              </option>
            ))}
          </select>
        </label>
        <Link href={`/teach/${info.code}`} className="button button-plain button-small">
          <Icon name="back" />
          {t('as.back')}
        </Link>
      </section>
      <Refused refusal={refusal} />
      {shown ? <GameScreen /> : null}
    </div>
  )
}

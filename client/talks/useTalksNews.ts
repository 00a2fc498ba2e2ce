/** Reads out what comes, whatever panel is open: an offer, an answer, an agreement. Remembers when one closed. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer } from '../../game/model/offer.ts'
import { useGame, useView } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { rememberClosing, reopenedBy } from './reopened.ts'

interface News {
  readonly key: string
  readonly params: Readonly<Record<string, string | readonly string[]>>
}

/** What is new in `now`, others' acts only. Being overruled is the patrons' act. */
export function newsIn(before: readonly Offer[], now: readonly Offer[], reader: string): News[] {
  const known = new Map(before.map((offer) => [offer.id, offer]))
  return now.flatMap((offer): News[] => {
    const old = known.get(offer.id)
    if (old === undefined)
      return offer.maker === reader
        ? []
        : [{ key: offer.counters === null ? 'news.offer' : 'news.counter', params: { maker: offer.maker } }]
    const answers = offer.answers
      .slice(old.answers.length)
      .filter(({ seat, answer }) => seat !== reader || answer === 'imposed')
      .map(({ seat, answer, by }) => ({
        key: seat === reader ? 'news.imposedOnYou' : `news.${answer}`,
        params: { seat, maker: offer.maker, by },
      }))
    const agreed = old.status === 'open' && offer.status === 'agreed'
    // Not all have signed where somebody was overruled: that line says it.
    const freely = agreed && offer.answers.every(({ answer }) => answer !== 'imposed')
    return freely ? [...answers, { key: 'news.agreed', params: { maker: offer.maker } }] : answers
  })
}

export function useTalksNews(): void {
  const { t } = useTranslation('talks')
  const match = useGame((state) => state.match)
  const view = useView()
  const { offers, viewer } = view
  const before = useRef(offers)
  useEffect(() => {
    const news = newsIn(before.current, offers, viewer)
    const fresh = before.current !== offers
    before.current = offers
    const lines = news.map(({ key, params }) => t(key, params))
    if (viewer !== 'observer') {
      rememberClosing(match, view, viewer)
      if (fresh && news.length > 0 && reopenedBy(match, view, viewer).length > 0) lines.push(t('reopened'))
    }
    if (lines.length > 0) announce(lines.join(' '))
  }, [offers, view, viewer, match, t])
}

/** What the rules say of a text: one on the table, or one in the making. The last answer stands until the next. */
import { useEffect, useState } from 'react'
import type { Offer, OfferText } from '../../game/model/offer.ts'
import type { OfferPreview } from '../../game/model/wire.ts'
import { useGameHandle, useView } from '../store/GameContext.tsx'

/** Asked again when something changes that the numbers rest on. */
export function useReading(offer: Offer): OfferPreview | null {
  const { link } = useGameHandle()
  const { orders, seats, offers } = useView()
  const [reading, setReading] = useState<OfferPreview | null>(null)
  const open = offer.status === 'open'
  useEffect(() => {
    if (!open) return
    let current = true
    void link.readOffer(offer.id).then((reply) => {
      if (current && reply.ok && reply.result.refusal === null) setReading(reply.result)
    })
    return () => {
      current = false
    }
  }, [link, offer.id, open, orders, seats, offers])
  return reading
}

const pause = 250

/** Null until the first answer; `stale` while the text has changed since. */
export function useDraftReading(
  text: OfferText,
  whole: boolean,
): { reading: OfferPreview | null; stale: boolean } {
  const { link } = useGameHandle()
  const { orders, offers } = useView()
  const [found, setFound] = useState<{ text: OfferText; reading: OfferPreview } | null>(null)
  useEffect(() => {
    if (!whole) return
    let current = true
    const timer = setTimeout(() => {
      void link.previewOffer(text).then((reply) => {
        if (current && reply.ok) setFound({ text, reading: reply.result })
      })
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [link, text, whole, orders, offers])
  return { reading: whole ? (found?.reading ?? null) : null, stale: found?.text !== text }
}

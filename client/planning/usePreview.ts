/** What an order would cost and do, as the host works it out; asked once for each position. */
import { useEffect, useState } from 'react'
import type { OrderSpec } from '../../game/model/order.ts'
import type { OrderPreview, Reply } from '../../game/model/wire.ts'
import { useGameHandle, useView } from '../store/GameContext.tsx'

type Asked = Promise<Reply<OrderPreview>>
/** By the sealed orders of the moment: when they change, everything is asked anew. */
const known = new WeakMap<object, Map<string, Asked>>()

function memory(moment: object): Map<string, Asked> {
  const found = known.get(moment) ?? new Map<string, Asked>()
  known.set(moment, found)
  return found
}

/** Null while waiting. */
export function usePreview(spec: OrderSpec | null): Reply<OrderPreview> | null {
  const { link } = useGameHandle()
  const { legal } = useView()
  const text = spec === null ? '' : JSON.stringify(spec)
  const [answer, setAnswer] = useState<{ text: string; legal: object; reply: Reply<OrderPreview> } | null>(
    null,
  )
  useEffect(() => {
    if (spec === null) return
    let wanted = true
    const asked = memory(legal)
    const reply = asked.get(text) ?? link.previewOrder(spec)
    asked.set(text, reply)
    void reply.then((value) => {
      if (!value.ok) asked.delete(text)
      if (wanted) setAnswer({ text, legal, reply: value })
    })
    return () => {
      wanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `text` is the spec by value: a new object of the same order asks nothing
  }, [link, legal, text])
  return answer?.text === text && answer.legal === legal ? answer.reply : null
}

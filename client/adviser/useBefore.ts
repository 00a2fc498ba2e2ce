/** Asks the staff adviser before something is done. What it would stop is said once; the second time it is done. */
import { useRef, useState } from 'react'
import type { Message } from '../../game/model/wire.ts'
import { useGameHandle, useView, type Act } from '../store/GameContext.tsx'
import { useAdviser } from './useAdviser.ts'

interface Pending {
  readonly messages: readonly Message[]
  readonly proceed: () => void
}

export interface Before {
  readonly messages: readonly Message[]
  readonly asking: boolean
  /** Does it, unless there is something to say first. */
  readonly ask: (act: Act, proceed: () => void) => void
  readonly anyway: () => void
  readonly drop: () => void
}

/** What has been said already, by match and moment: nobody is warned of the same thing twice. */
const said = new Set<string>()

/** What a warning is about: a chance that others have moved meanwhile makes it no new one. */
const about = (act: Act, { key, params }: Message): string =>
  JSON.stringify([act, key, Object.entries(params).filter(([, value]) => typeof value !== 'number')])

export function useBefore(): Before {
  const { link, store } = useGameHandle()
  const { turn, phase } = useView()
  const { shown } = useAdviser()
  const [pending, setPending] = useState<Pending | null>(null)
  const [asking, setAsking] = useState(false)
  const latest = useRef(0)
  const find = async (act: Act): Promise<Message[]> => {
    const reply = await link.warn({ ...act, turn, phase })
    if (!reply.ok) return []
    const moment = `${store.get().match}.${turn}.${phase}`
    const fresh = reply.result.filter((each) => !said.has(moment + about(act, each)))
    fresh.forEach((each) => said.add(moment + about(act, each)))
    return fresh
  }
  const ask = (act: Act, proceed: () => void) => {
    setPending(null)
    if (!shown) return proceed()
    const number = (latest.current += 1)
    setAsking(true)
    void find(act).then((messages) => {
      if (number !== latest.current) return
      setAsking(false)
      if (messages.length === 0) proceed()
      else setPending({ messages, proceed })
    })
  }
  return {
    messages: pending?.messages ?? [],
    asking,
    ask,
    anyway: () => {
      pending?.proceed()
      setPending(null)
    },
    drop: () => setPending(null),
  }
}

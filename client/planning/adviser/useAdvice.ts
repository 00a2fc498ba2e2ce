/** What the adviser says of this Planning: the same however much is sealed already, so it is asked once. */
import { useEffect, useState } from 'react'
import type { Advice, Reply } from '../../../game/model/wire.ts'
import { useGame, useGameHandle, useView } from '../../store/GameContext.tsx'

let last: { name: string; reply: Reply<Advice> } | null = null

export function useAdvice(): { reply: Reply<Advice> | null; again: () => void } {
  const { link } = useGameHandle()
  const match = useGame((state) => state.match)
  const { turn, viewer } = useView()
  const name = `${match}.${turn}.${viewer}`
  const [reply, setReply] = useState(last?.name === name ? last.reply : null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    if (last?.name === name) return
    let wanted = true
    void link.advise().then((answer) => {
      if (answer.ok) last = { name, reply: answer }
      if (wanted) setReply(answer)
    })
    return () => {
      wanted = false
    }
  }, [link, name, asked])
  const again = () => {
    setReply(null)
    setAsked(asked + 1)
  }
  return { reply, again }
}

/** The line of intent: typed now, sent with the prediction, and kept over the turn when it was not. */
import { useMemo } from 'react'
import type { View } from '../../game/model/view.ts'
import { useGame, useView } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import { useDraft } from '../store/useDraft.ts'

export const intentName = (match: string, turn: number): string => `intent.${match}.${turn}`

/** What was typed in that turn and never sent. */
export function unsentIntent(view: View, typed: string | null, turn: number): string {
  const made = view.viewer === 'observer' ? null : view.seats[view.viewer]?.prediction
  const sent = made?.turn === turn ? made.intent : ''
  return typed === null || typed === sent ? '' : typed
}

/** This turn's line; where none was typed yet, what last turn left unsent stands below it to be taken over. */
export function useIntent(): { intent: string; write: (text: string) => void; left: string } {
  const match = useGame((state) => state.match)
  const view = useView()
  const { turn, viewer, seats } = view
  const made = viewer === 'observer' ? null : seats[viewer]?.prediction
  const [typed, write] = useDraft(intentName(match, turn))
  const before = useMemo(() => keep.read(`draft.${intentName(match, turn - 1)}`), [match, turn])
  const sent = made?.turn === turn ? made.intent : ''
  const intent = typed === '' && !touched(match, turn) ? sent : typed
  return { intent, write, left: intent === '' ? unsentIntent(view, before, turn - 1) : '' }
}

/** An emptied field stays empty; one that was never touched here shows what somebody in the seat has sent. */
const touched = (match: string, turn: number): boolean =>
  keep.read(`draft.${intentName(match, turn)}`) !== null

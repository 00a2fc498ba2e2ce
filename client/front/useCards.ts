import { useEffect, useState } from 'react'
import type { ScenarioCard } from '../../game/model/api.ts'
import { api } from '../net/api.ts'

/** What there is to play; empty until the server has said so. */
export function useCards(): readonly ScenarioCard[] {
  const [cards, setCards] = useState<readonly ScenarioCard[]>([])
  useEffect(() => {
    let shown = true
    void api.scenarios().then((answer) => {
      if (shown && answer.ok) setCards(answer.value)
    })
    return () => {
      shown = false
    }
  }, [])
  return cards
}

/** Variants of one scenario stand together. */
export function groupsOf(cards: readonly ScenarioCard[]): ScenarioCard[][] {
  const ids = [...new Set(cards.map(({ id }) => id))]
  return ids.map((id) => cards.filter((card) => card.id === id))
}

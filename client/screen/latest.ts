import type { View } from '../../game/model/view.ts'

/** News of this turn, or of the last turn that had some. */
export function latestNews({ news, turn }: Pick<View, 'news' | 'turn'>): {
  turn: number
  news: View['news']
} {
  const latest = Math.max(0, ...news.map((each) => each.turn))
  return { turn: Math.min(latest, turn), news: news.filter((each) => each.turn === latest) }
}

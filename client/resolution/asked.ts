/** The turn that somebody wants to watch, said before the playback opens. */
let asked: number | null = null

export function askForTurn(turn: number): void {
  asked = turn
}

/** The turn asked for, once; else the last. */
export function turnToWatch(last: number): number {
  const turn = asked ?? last
  return Math.min(last, turn)
}

export function forgetTurn(): void {
  asked = null
}

/** Placeholder, until its screen is written. `onDone` leads on to the present phase. */
export function ResolutionPanel({ onDone }: { onDone: () => void }) {
  return (
    <button type="button" onClick={onDone}>
      ResolutionPanel
    </button>
  )
}

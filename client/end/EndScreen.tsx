/** Placeholder: shows what the phase is, until its screen is written. */
export function EndScreen() {
  return <p>EndScreen</p>
}

/** Placeholder: shows what the phase is, until its screen is written. */
export function TalksPanel() {
  return <p>TalksPanel</p>
}

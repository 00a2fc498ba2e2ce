/** Placeholder: shows what the phase is, until its screen is written. */
export function PlanningPanel() {
  return <p>PlanningPanel</p>
}

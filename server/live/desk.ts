/** The instructor's desk. */
import type { Host, Live } from './host.ts'

/** Tells the instructors, soon, that something on their desk has changed. */
export function announceDesk(_host: Host, _live: Live): void {}

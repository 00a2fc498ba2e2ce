import type { ActorId } from '../../game/model/ids.ts'
import { emblems } from './emblems.ts'
import { useNames } from '../i18n/names.ts'
import './emblem.css'

/** The owner's shape on the owner's colour. Decorative: put the name beside it, or use `SeatName`. */
export function Emblem({ actor, size = 20 }: { actor: ActorId; size?: number }) {
  return (
    <svg
      className="emblem"
      data-actor={actor}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <rect width="20" height="20" rx="3" fill="var(--actor)" />
      <path transform="translate(4 4)" d={emblems[actor]} fill="var(--a-on)" fillRule="evenodd" />
    </svg>
  )
}

/** Emblem and name of a seat or actor, e.g. in front of its answer. */
export function SeatName({ actor, size = 20 }: { actor: ActorId; size?: number }) {
  const names = useNames()
  return (
    <span className="seat-name">
      <Emblem actor={actor} size={size} />
      <span>{names.actor(actor)}</span>
    </span>
  )
}

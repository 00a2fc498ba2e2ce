import type { Formation } from '../../game/model/formation.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { emblems } from '../ui/emblems.ts'

/** The outline says what kind it is, in a box of 18 × 18. */
export const counterShapes: Record<Formation['kind'], string> = {
  regular:
    'M2 .5h14A1.5 1.5 0 0 1 17.5 2v14A1.5 1.5 0 0 1 16 17.5H2A1.5 1.5 0 0 1 .5 16V2A1.5 1.5 0 0 1 2 .5Z',
  militia: 'M5 .5h8L17.5 5v8L13 17.5H5L.5 13V5Z',
  irregular: 'M9 .5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z',
  pmc: 'M.8 .5h16.4v9.8L9 17.5.8 10.3Z',
  air: 'M9 .3 17.7 9 9 17.7 .3 9Z',
  drone: 'M.5 4 9 .5 17.5 4v10L9 17.5 .5 14Z',
  airDefence: 'M.5 17.5 9 .5l8.5 17Z',
  post: 'M9 .3 17.5 6v11.5H.5V6Z',
}

/** Where emblem and strength stand inside the outline. */
const inside: Record<
  Formation['kind'],
  { emblem: readonly [number, number]; steps: readonly [number, number] }
> = {
  regular: { emblem: [1.7, 1.9], steps: [12.9, 15.2] },
  militia: { emblem: [1.7, 1.9], steps: [12.9, 15.2] },
  irregular: { emblem: [2.3, 4.9], steps: [13, 13] },
  pmc: { emblem: [1.9, 1.8], steps: [12.8, 10.6] },
  air: { emblem: [2.2, 5.3], steps: [12.2, 12.9] },
  drone: { emblem: [1.5, 5.2], steps: [12.9, 13] },
  airDefence: { emblem: [3.2, 9], steps: [12, 16.6] },
  post: { emblem: [1.7, 7.7], steps: [12.9, 15.2] },
}

/** Whose orders it follows: a small emblem at the corner. */
function Leader({ actor }: { actor: ActorId }) {
  return (
    <g className="counter-leader" data-actor={actor} transform="translate(3.2 15.9)">
      <circle r="4.3" />
      <path transform="translate(-3.3 -3.3) scale(.55)" d={emblems[actor]} fillRule="evenodd" />
    </g>
  )
}

/**
 * A formation: owner's colour and emblem, kind by outline, strength in steps; a broken outline for one that others do
 * not see, the leader's emblem at the corner of one that follows somebody else's orders.
 */
export function Counter({
  force,
  encircled,
}: {
  force: Pick<Formation, 'owner' | 'kind' | 'steps' | 'covert' | 'ledBy'>
  encircled: boolean
}) {
  const { emblem, steps } = inside[force.kind]
  return (
    <g className="counter" data-actor={force.owner} data-covert={force.covert === true}>
      <path className="counter-body" d={counterShapes[force.kind]} />
      <g transform={`translate(${emblem.join(' ')}) scale(.62)`}>
        <path className="counter-emblem" d={emblems[force.owner]} fillRule="evenodd" />
      </g>
      <text className="counter-steps" x={steps[0]} y={steps[1]}>
        {force.steps}
      </text>
      {encircled ? <path className="counter-ring" d={counterShapes[force.kind]} /> : null}
      {force.ledBy === undefined ? null : <Leader actor={force.ledBy} />}
    </g>
  )
}

/** What lies under the pile of a closed stack. */
export function Pile({ count }: { count: number }) {
  return (
    <g className="counter counter-pile">
      <rect x="3.5" y="0" width="14" height="14" rx="2" />
      <rect x="1.8" y="1.8" width="14" height="14" rx="2" />
      <rect x="0" y="3.6" width="14" height="14" rx="2" />
      <text x="7" y="14">
        +{count}
      </text>
    </g>
  )
}

/** Which clause of a text is which: what may stand in a text once, and what several times. */
import type { Clause } from '../model/clause.ts'
import { theatreOf } from '../theatres/where.ts'

/** Sorts of clauses that may stand in a text more than once say what makes them different. */
export function identity(clause: Clause): string {
  switch (clause.kind) {
    case 'standDown':
      return clause.order
    // One text may hold a truce for each map, and trade one against the other.
    case 'ceasefire':
      return `ceasefire.${[...new Set(clause.areas.map(theatreOf))].sort().join('.')}`
    case 'foreignLeave':
      return `foreignLeave.${clause.obligor}`
    case 'withdrawal':
    case 'liftSiege':
      return `${clause.kind}.${clause.area}`
    case 'evacuation':
      return `evacuation.${clause.obligor}.${clause.from}`
    case 'stopSupply':
      return `stopSupply.${clause.obligor}.${clause.client}`
    case 'council':
      return `council.${clause.obligor}.${clause.whose}.${clause.area}`
    case 'basing':
      return `basing.${clause.to}.${clause.area}`
    case 'hotLine':
    case 'monitors':
      return `${clause.kind}.${[...clause.obligors].sort().join('.')}`
    case 'endBlockade':
      return `endBlockade.${clause.obligor}`
    case 'vote':
      return `vote.${clause.obligor}.${clause.motion}`
    case 'recognition':
      return `recognition.${clause.obligor}.${clause.of}`
    case 'repeal':
      return `repeal.${clause.agreement}`
    case 'linkage':
      return `linkage.${String(clause.clause)}.${String(clause.onlyIf)}`
    default:
      return clause.kind
  }
}

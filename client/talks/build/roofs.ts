/** Under which roof an offer can be put on the table now: one for each template of an offer. */
import type { ActorId, FormatId } from '../../../game/model/ids.ts'
import { formats } from '../../../game/model/ids.ts'
import type { Template } from '../../../game/model/template.ts'
import { actorsOf, paramOf, valuesOf } from '../legal.ts'

export interface Roof {
  readonly id: string
  readonly format: FormatId
  /** Whom a text under it can be made to. */
  readonly people: readonly ActorId[]
  /** Listed groups that may sign here alone: the text has to say when it ends. */
  readonly listed: readonly ActorId[]
  readonly template: Template
}

function roofOf(template: Template, open: ReadonlySet<ActorId>): Roof | null {
  const [named] = valuesOf(paramOf(template, 'text.format'))
  const format = formats.find((each) => each === named)
  if (format === undefined) return null
  const people = actorsOf(paramOf(template, 'text.to'))
  const listed = isTacit(template) ? people.filter((each) => !open.has(each)) : []
  const id = [format, ...(format === 'hotline' ? people : listed)].join('.')
  return { id, format, people, listed, template }
}

/** Such a text always holds its own end. */
function isTacit(template: Template): boolean {
  const clauses = paramOf(template, 'text.clauses')
  return clauses?.type === 'list' && (clauses.always ?? []).length > 0
}

/** In the order of the rules: from the most public room to the most secret. */
export function roofsOf(legal: readonly Template[]): Roof[] {
  const offers = legal.filter(({ type }) => type === 'offer')
  const open = new Set(
    offers.filter((each) => !isTacit(each)).flatMap((each) => actorsOf(paramOf(each, 'text.to'))),
  )
  return offers
    .map((template) => roofOf(template, open))
    .filter((roof) => roof !== null)
    .toSorted((a, b) => formats.indexOf(a.format) - formats.indexOf(b.format))
}

/** The roof for a text of the format that is made to these people; one that could hold them, if any. */
export function roofFor(roofs: readonly Roof[], format: FormatId, to: readonly ActorId[]): Roof | undefined {
  const fitting = roofs.filter((roof) => roof.format === format)
  return fitting.find(({ people }) => to.every((each) => people.includes(each))) ?? fitting[0]
}

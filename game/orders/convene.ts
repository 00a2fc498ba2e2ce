/**
 * Convene: opens a table in the same turn's Talks. Geneva is the UN's: only a permanent member of the Security Council,
 * or the convenor, can have the envoy send for people. Astana is called by its three guarantors, Moscow by Russia and
 * Turkey, Sochi by Russia, Cairo by Egypt, Berlin by the convenor; nobody else.
 */
import { openTable } from '../acts/tables.ts'
import { hasFormat, isTabled, mayCall, tablesOf } from '../board/formats.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, FormatId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { isListed, isSeat, type World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { sealedOnce } from './often.ts'

function barredHost(world: World, seat: ActorId, format: FormatId): Refusal | null {
  if (!isTabled(format)) return refuse('needsNoTable', 'R12', { format })
  if (!hasFormat(world, format)) return refuse('noSuchFormat', 'R12', { format })
  return mayCall(world, seat, format) ? null : refuse('notYourTable', 'R12', { format })
}

const guests = (world: World, seat: ActorId): ActorId[] =>
  world.seats.filter((other) => other !== seat && !isListed(world, other))

/** The host signs too. */
const leastGuests = (world: World, format: FormatId): number => world.c.formats.signers[format] - 1

function barredGuests(
  world: World,
  seat: ActorId,
  format: FormatId,
  invites: readonly ActorId[],
): Refusal | null {
  if (invites.includes(seat)) return refuse('toOneself', 'R12')
  if (new Set(invites).size < invites.length) return refuse('namedTwice', 'R12')
  const stranger = invites.find((each) => !isSeat(world, each))
  if (stranger !== undefined) return refuse('noParty', 'R12', { actor: stranger })
  const listed = invites.find((each) => isListed(world, each))
  if (listed !== undefined) return refuse('listedSignsNothing', 'R12', { actor: listed })
  const least = leastGuests(world, format)
  return invites.length >= least ? null : refuse('tooFewGuests', 'R12', { format, least })
}

const open = (world: World, board: Board, seat: ActorId): FormatId[] =>
  tablesOf(world).filter(
    (format) =>
      barredHost(world, seat, format) === null &&
      guests(world, seat).length >= leastGuests(world, format) &&
      sealedOnce(board, seat, 'convene') === null,
  )

export const convene = define('convene', {
  step: 'political',
  claims: [
    'lewis-astana-jan-2017',
    'lewis-astana-guarantors',
    'stepanova-astana-excludes-jihadists',
    'stepanova-hostage-to-reputation',
    'lewis-moscow-talks-jan-2020',
    'stepanova-berlin-19-jan',
  ],
  cost: (world) => world.c.cost.convene,
  barred: (world, board, seat, { format, invites }) =>
    barredHost(world, seat, format) ??
    barredGuests(world, seat, format, invites) ??
    sealedOnce(board, seat, 'convene'),
  params: (world, board, seat) => {
    const formats = open(world, board, seat)
    if (formats.length === 0) return null
    const of = guests(world, seat).map((value) => ({ value, weight: 1 }))
    const invites = (format: FormatId) => ({
      name: 'invites',
      type: 'some' as const,
      of,
      least: leastGuests(world, format),
      most: of.length,
      weight: of.length,
      each: [],
    })
    return [
      {
        name: 'format',
        type: 'one',
        options: formats.map((value) => ({ value, then: [invites(value)] })),
      },
    ]
  },
  ...placeless,
  opens: (play, { seat }, { format, invites }) => openTable(play, format, seat, invites, 'talks'),
  carryOut: () => undefined,
})

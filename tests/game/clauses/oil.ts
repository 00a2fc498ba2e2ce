/** A room of Libya for tests of its clauses: nothing sealed, nobody attacks, no truce wears out. */
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import type { TestGame } from '../../support/game.ts'
import { fullLibya, libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'
import { offered, text } from './hall.ts'

/** Everybody earns 4; services come first. Turn 2, in Talks. */
export function room(
  mode: 'class' | 'full' = 'full',
  change: (file: ScenarioFile) => void = () => undefined,
): TestGame {
  const make = mode === 'full' ? fullLibya : libyaWorld
  const game = quietOn(
    make((file) => {
      for (const seat of file.seats) seat.income = 4
      file.bank = { holder: 'gna', waits: 'misrata', first: 'services' }
      change(file)
    }),
    'talks',
  )
  game.dice([], 100)
  return game
}

/** The refusal of a text with the clause alone, from the maker to everybody named. */
export const refused = (game: TestGame, maker: ActorId, clause: Clause, ...to: ActorId[]): string | null =>
  offered(game, maker, text(to, [clause]))

/** A game as a text to be read from the first evening to the last: who did what and why, and what came of it. */
import { applyInPlace } from '../../../game/apply.ts'
import { begun, type Played } from '../../../game/bots/table.ts'
import type { Act } from '../../../game/bots/card.ts'
import type { ChronicleEntry, Step } from '../../../game/model/chronicle.ts'
import type { State } from '../../../game/model/state.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { parFor } from '../../../game/par.ts'
import { tellAct } from './acts.ts'
import { list, SeatName, seatName } from './english.ts'
import { entryText, offerLines, reasonText, textName } from './sentences.ts'

/** Said by the acts already, or of no weight in reading. */
const silent = new Set(
  [
    'opens turnOpens ready unready notReady isReady sealed unsealed predicted prediction supplySet supplied timeUp',
    'answered chosen dutyCarried dutyWithheld materiel offered counterOffered signed refused countered withdrawn',
    'offerExpired carriesOut climbedDown shown stance voted sitsDown walksOut stoodDownAlone lapsed',
  ].flatMap((each) => each.split(' ')),
)

function actLines(world: World, state: State, act: Act): string[] {
  const { command } = act
  const lines = tellAct(world, state, command)
  if (lines === null) return []
  const [head = '', ...rest] = lines
  const reason = reasonText(world, act)
  return [
    `  ${SeatName(act.reason.seat)} ${head}${reason === '' ? '' : `. ${reason}`}`,
    ...rest.map((line) => `      ${line}`),
  ]
}

const chapters: Readonly<Record<Step, string>> = {
  situation: 'Situation',
  events: 'Events',
  planning: 'Planning',
  talks: 'Talks',
  supply: 'Resolution',
  moves: 'Resolution',
  fortify: 'Resolution',
  air: 'Resolution',
  battles: 'Resolution',
  covert: 'Resolution',
  political: 'Resolution',
  compliance: 'Assessment',
  people: 'Assessment',
  home: 'Assessment',
  wear: 'Assessment',
  scores: 'Assessment',
  end: 'Assessment',
}

function head(world: World, seed: string, { result }: State): string[] {
  const par = new Map(Object.entries(parFor(world)))
  const ending = world.scenario.endings.find(({ id }) => id === result?.ending)
  const totals = Object.entries(result?.totals ?? {}).map(([seat, points]) => {
    const history = par.get(seat)?.total
    return `${SeatName(seat)} ${points}${history === undefined ? '' : ` (history ${Math.round(history)})`}`
  })
  const relapse = (result?.aftermath.model.curve.at(-1) ?? 0) / 10
  return [
    `Game ${seed} of ${world.scenario.title.en}: ${ending?.title.en ?? 'no ending'}`,
    `${ending?.text.en ?? ''}`,
    `Your aims: ${totals.join(', ')}.`,
    `Order tonight: ${result?.order ?? 0} of 100. Peace in five years: the war is back in ${relapse} % of the model’s runs. Displaced: ${(result?.displaced ?? 0).toLocaleString('en')} people.`,
  ]
}

/** `played` is played again to tell each act from the board as it then was. */
export function transcript(world: World, seed: string, played: Played): string {
  const lines = head(world, seed, played.state)
  let [turn, chapter] = [0, '']
  const open = (now: number, name: string) => {
    if (now !== turn) lines.push('', `Turn ${now}: ${world.scenario.calendar[now - 1]?.en ?? ''}`)
    if (now !== turn || name !== chapter) lines.push(` ${name}`)
    turn = now
    chapter = name
  }
  const tell = (entries: readonly ChronicleEntry[]) => {
    for (const entry of entries) {
      if (silent.has(entry.key.replace('chronicle.', ''))) continue
      open(entry.turn, chapters[entry.step])
      const { to } = entry
      lines.push(
        `  ${entryText(world, entry)}${to === 'all' || to.length > 3 ? '' : ` (known to ${list(to.map(seatName))})`}`,
      )
    }
  }
  const { state, entries } = begun(world, seed)
  tell(entries)
  open(1, 'Talks')
  for (const { maker, text } of state.offers)
    lines.push(
      `  On the table: ${seatName(maker)}’s ${textName(world, text)}`,
      ...offerLines(world, state, text).map((line) => `      ${line}`),
    )
  const next = played.acts.values()
  for (const { by, command } of played.log) {
    const act = by === 'host' ? undefined : next.next().value
    if (act !== undefined) {
      const said = actLines(world, state, act)
      if (said.length > 0) open(state.turn, state.phase === 'planning' ? 'Planning' : 'Talks')
      lines.push(...said)
    }
    tell(applyInPlace(world, state, by, command).entries)
  }
  return lines.join('\n')
}

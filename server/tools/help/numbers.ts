/** The printed tables of numbers: battle, formats, wear, aftermath. */
import { formats, type FormatId } from '../../../game/model/ids.ts'
import type { Language, Text } from '../../../game/model/text.ts'
import { c, decimal, signed, table, type Cells } from './table.ts'
import { formatWords, heads } from './words.ts'

const both = (en: string, de: string): Text => ({ en, de })

function bandOf(index: number, language: Language): string {
  const [low, high] = [c.battle.bands[index - 1], c.battle.bands[index]]
  if (low === undefined) return `< ${decimal(high ?? 0, language)}`
  const from = decimal(low, language)
  return high === undefined ? `≥ ${from}` : `${from} – < ${decimal(high, language)}`
}

export const combatTable = (language: Language): string =>
  table(
    heads.combat[language],
    c.battle.table.map((line, index) => [bandOf(index, language), ...line]),
  )

const results: readonly (readonly [
  letter: keyof typeof c.battle.attackerLosses,
  name: Text,
  ground: Text,
])[] = [
  ['R', both('repulsed', 'zurückgeschlagen'), both('nothing', 'nichts')],
  ['S', both('stalemate', 'festgefahren'), both('nothing', 'nichts')],
  [
    'C',
    both('contested', 'umkämpft'),
    both(
      'a foothold; a second one takes the area, never a city',
      'ein Brückenkopf; ein zweiter nimmt das Gebiet, nie eine Stadt',
    ),
  ],
  [
    'G',
    both('gain', 'Gewinn'),
    both('takes the area; a city needs two', 'nimmt das Gebiet; eine Stadt braucht zwei'),
  ],
  [
    'B',
    both('breakthrough', 'Durchbruch'),
    both('takes the area; a city needs two', 'nimmt das Gebiet; eine Stadt braucht zwei'),
  ],
]

export const lossTable = (language: Language): string =>
  table(
    heads.losses[language],
    results.map(([letter, name, ground]) => [
      `**${letter}** ${name[language]}`,
      c.battle.attackerLosses[letter],
      c.battle.defenderLosses[letter],
      ground[language],
    ]),
  )

const openers: Readonly<Record<FormatId, Text>> = {
  geneva: both(
    'a permanent member of the Security Council or the convenor convenes it, or an event',
    'ein ständiges Mitglied des Sicherheitsrats oder der Einladende lädt ein, oder ein Ereignis',
  ),
  astana: both(
    'Russia, Turkey or Iran convenes it, or an event',
    'Russland, die Türkei oder Iran lädt ein, oder ein Ereignis',
  ),
  sochi: both(
    'Russia convenes it, where the scenario has it, or an event',
    'Russland lädt ein, wo das Szenario ihn hat, oder ein Ereignis',
  ),
  moscow: both(
    'Russia or Turkey convenes it, on Libya, or an event',
    'Russland oder die Türkei lädt ein, zu Libyen, oder ein Ereignis',
  ),
  berlin: both(
    'the convenor convenes it, on Libya, or an event',
    'der Einladende lädt ein, zu Libyen, oder ein Ereignis',
  ),
  cairo: both('Egypt convenes it, on Libya, or an event', 'Ägypten lädt ein, zu Libyen, oder ein Ereignis'),
  bilateral: both('nobody: it is always open', 'niemand: immer offen'),
  hotline: both(
    `two powers alone, from tension ${String(c.formats.hotLineFrom)}`,
    `zwei Mächte allein, ab Spannung ${String(c.formats.hotLineFrom)}`,
  ),
  private: both('nobody: it is always open, and secret', 'niemand: immer offen, und geheim'),
}

export const formatTable = (language: Language): string =>
  table(
    heads.formats[language],
    formats.map((format) => {
      const { legitimacy, grip, inclusion } = c.formats[format]
      return [
        formatWords[format][language],
        legitimacy,
        grip,
        inclusion,
        c.formats.signers[format],
        openers[format][language],
      ]
    }),
  )

const wearRows: readonly (readonly [what: Text, value: number])[] = [
  [both('to begin with', 'am Anfang'), c.wear.base],
  [both('each point of grip of its table', 'je Punkt Griff des Tischs'), -c.wear.grip],
  [both('monitors', 'Beobachter'), -c.wear.monitors],
  [
    both('and the convenor among its parties or guarantors', 'und der Einladende ist Partei oder Garant'),
    -c.wear.convenor,
  ],
  [both('a joint patrol', 'eine gemeinsame Patrouille'), -c.wear.patrol],
  [
    both('a guarantor’s formation in its areas', 'ein Verband eines Garanten in ihren Gebieten'),
    -c.wear.guarantor,
  ],
  [
    both(
      'each power that endorsed it (the UN counts as two)',
      'je Macht, die dahintersteht (die UN zählen doppelt)',
    ),
    -c.wear.endorsed,
  ],
  [
    both('each step that reinforced its areas or their neighbours', 'je Stufe Verstärkung dort oder nebenan'),
    c.wear.reinforced,
  ],
  [both('imposed on somebody', 'jemandem aufgezwungen'), c.wear.imposed],
]

export const wearTable = (language: Language): string =>
  table(
    heads.wear[language],
    wearRows.map(([what, value], index) => [what[language], index === 0 ? value : signed(value)]),
  )

type Reading = typeof c.aftermath.model
const hazardWords: Readonly<Record<keyof Reading, Text>> = {
  base: both('always', 'immer'),
  grievance: both('each point of grievance', 'je Punkt Groll'),
  damage: both('each point of damage', 'je Punkt Zerstörung'),
  spoilers: both('each step of fighters whom no deal binds', 'je Stufe Kämpfer, die kein Abkommen bindet'),
  spoilersMost: both('– at most', '– höchstens'),
  grip: both('each point of grip that is missing, of three', 'je fehlender Punkt Griff, von dreien'),
  watched: both(
    'taken off by patrols or monitors, and by a guarantor’s troops',
    'Abzug für Patrouillen oder Beobachter und für Truppen eines Garanten',
  ),
  noDeal: both('no deal covers the front', 'kein Abkommen deckt die Front'),
  hot: both('and it was fought over of late', 'und es wurde zuletzt um sie gekämpft'),
  imbalance: both('each time that one side is stronger', 'je Vielfaches, um das eine Seite stärker ist'),
  tension: both('each point of tension of a guarantor', 'je Punkt Spannung eines Garanten'),
  tired: both('each guarantor whose home is low', 'je Garant mit niedrigem Rückhalt'),
  elsewhere: both('each live front elsewhere', 'je lebendige Front anderswo'),
  displaced: both('each 100,000 people not home', 'je 100.000 Menschen, die nicht zu Hause sind'),
  displacedMost: both('– at most', '– höchstens'),
  exclusion: both(
    'each point of inclusion that is missing, of four',
    'je fehlender Punkt Einbeziehung, von vieren',
  ),
  imposed: both('imposed on a party', 'einer Partei aufgezwungen'),
  least: both('at least', 'mindestens'),
  most: both('at most', 'höchstens'),
  further: both('per cent of each further front of the same two', 'Prozent je weitere Front derselben zwei'),
  scale: both('per cent of it that is the chance', 'Prozent davon sind die Wahrscheinlichkeit'),
  spread: both('per cent that a neighbouring front joins', 'Prozent, dass eine Nachbarfront mitgeht'),
}

export function hazardTable(language: Language): string {
  const { model, sceptic } = c.aftermath
  const keys = Object.keys(hazardWords).filter((key): key is keyof Reading => key in model)
  const rows = keys.map((key): Cells => [
    hazardWords[key][language],
    decimal(model[key], language),
    decimal(sceptic[key], language),
  ])
  return table(heads.hazard[language].slice(0, 3), rows)
}

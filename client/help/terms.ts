/** The forms in which the glossary's words stand in running text. Words of everyday (to show, a step) are left out. */
import type { Language } from '../../game/model/text.ts'

type Forms = Readonly<Record<string, string>>

const en: Forms = {
  offer: 'offers?',
  clause: 'clauses?',
  seal: 'seal(?:s|ed|ing)?',
  standDown: 'st(?:and|ands|ood|anding) down',
  climbDown: 'climb(?:s|ed|ing)? down',
  guarantor: 'guarantors?',
  impose: 'impos(?:e|es|ed|ing|ition)',
  hollow: 'hollow',
  breach: 'breach(?:es)?',
  materiel: 'materiel',
  home: 'home front',
  standing: 'standing(?! (?:supply|settings|orders))',
  credibility: 'credibility',
  leverage: 'leverage',
  momentum: 'momentum',
  foothold: 'footholds?',
  encircled: 'encircled',
  incident: 'incidents?',
  tension: 'tension',
  displaced: 'displaced',
  endorse: 'endors(?:e|es|ed|ing)',
  walkOut: 'walk(?:s|ed|ing)? out',
  motion: 'motions?',
  veto: 'veto(?:es)?',
  siege: 'sieges?',
  evacuation: 'evacuations?',
  contractors: 'contractors',
  covertSupport: 'covert support',
  deniable: 'deniable',
  hotLine: 'hot line',
  demilitarised: 'demilitarised strip',
  committee: 'constitutional committee',
  linkage: 'linkage',
  repeal: 'repeal(?:s|ed)?',
  tacit: 'tacit understandings?',
  grievance: 'grievances?',
  spoiler: 'spoilers?',
  ferry: 'ferr(?:y|ies|ied)',
  backChannel: 'back channels?',
  redLine: 'red lines?',
  embargo: 'embargo',
  aftermath: 'aftermath',
}

const de: Forms = {
  offer: 'angebot(?:e|es|en|s)?',
  clause: 'klauseln?',
  seal: 'versiegel(?:n|t|te|ten|ter|tes)',
  climbDown: '(?:einlenken|lenkt ein|lenken ein)',
  guarantor: 'garant(?:en)?',
  impose: '(?:aufzwingen|aufgezwungen(?:e[nrs]?)?|erzwingen|erzwungen(?:e[nrs]?)?)',
  hollow: 'hohl(?:e[nrs]?)?',
  breach: 'br(?:uch|uchs|üche|üchen)',
  materiel: 'material',
  home: 'rückhalt',
  standing: 'ansehen',
  credibility: 'glaubwürdigkeit',
  leverage: 'druckmitteln?',
  momentum: 'schwung',
  foothold: 'brückenk(?:opf|öpfe)',
  encircled: 'eingeschlossen(?:e[nrs]?)?',
  incident: 'zwischenf(?:all|älle|ällen)',
  tension: 'spannung(?:en)?',
  displaced: 'vertriebenen?',
  motion: 'antr(?:ag|äge|ags)',
  veto: 'vetos?',
  siege: 'belagerung(?:en)?',
  evacuation: 'evakuierung(?:en)?',
  contractors: 'söldnern?',
  covertSupport: 'verdeckte[nr]? unterstützung',
  deniable: 'bestreitbar(?:e[nrs]?)?',
  hotLine: 'heiße[nr]? draht',
  demilitarised: 'entmilitarisierte[nr]? streifen',
  committee: 'verfassungskomitees?',
  linkage: 'verknüpfung(?:en)?',
  repeal: 'aufhebung',
  tacit: 'stille[nr]? absprachen?',
  grievance: 'groll',
  spoiler: 'störern?',
  backChannel: 'vertrauliche[nr]? kanal',
  redLine: 'roten? linien?',
  embargo: 'embargos?',
}

const tables: Readonly<Record<Language, Forms>> = { en, de }

/** A piece of a text: words as they are, or a word with its entry. */
export type Piece = string | { readonly term: string; readonly text: string }

function patternOf(language: Language): RegExp {
  const groups = Object.entries(tables[language]).map(([term, forms]) => `(?<${term}>${forms})`)
  return new RegExp(`(?<![\\p{L}-])(?:${groups.join('|')})(?![\\p{L}-])`, 'giu')
}
const patterns: Readonly<Record<Language, RegExp>> = { en: patternOf('en'), de: patternOf('de') }

export const termIds: Readonly<Record<Language, readonly string[]>> = {
  en: Object.keys(en),
  de: Object.keys(de),
}

/** Each term once, where it first stands. */
export function piecesOf(text: string, language: Language): Piece[] {
  const pieces: Piece[] = []
  const told = new Set<string>()
  let at = 0
  for (const match of text.matchAll(patterns[language])) {
    const term = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0]
    if (term === undefined || told.has(term)) continue
    told.add(term)
    if (match.index > at) pieces.push(text.slice(at, match.index))
    pieces.push({ term, text: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length) pieces.push(text.slice(at))
  return pieces
}

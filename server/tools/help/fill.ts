/**
 * Fills a document: tables between `<!-- table: NAME -->` and `<!-- /table -->`, numbers before `<!--=NAME-->`. What
 * stands there is replaced by what the rules say now.
 */
import type { Language } from '../../../game/model/text.ts'
import { changeTable, numberTable } from './changes.ts'
import { clauseTable, orderTable } from './kinds.ts'
import { valueOf, written } from './names.ts'
import { combatTable, formatTable, hazardTable, lossTable, wearTable } from './numbers.ts'
import {
  clauseFieldTable,
  effectTable,
  measureTable,
  areaTable,
  nameTable,
  orderFieldTable,
  predicateTable,
  routeTable,
} from './vocabulary.ts'

const tables: Readonly<Record<string, (language: Language) => string>> = {
  orders: orderTable,
  clauses: clauseTable,
  combat: combatTable,
  losses: lossTable,
  formats: formatTable,
  wear: wearTable,
  hazard: hazardTable,
  changes: changeTable,
  numbers: numberTable,
  predicates: predicateTable,
  measures: measureTable,
  effects: effectTable,
  orderFields: orderFieldTable,
  clauseFields: clauseFieldTable,
  names: nameTable,
  areas: areaTable,
  routes: routeTable,
}

const tableMark = /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- \/table -->)/g
const numberMark = /([−+]?)(\d[\d.,]*\d|\d|[A-Za-z]+)(<!--=([\w.]+)-->)/g

function tableOf(name: string, language: Language): string {
  const make = tables[name]
  if (make === undefined) throw new Error(`no table ${name}`)
  return make(language)
}

export const fill = (text: string, language: Language): string =>
  text
    .replace(tableMark, (_all, open: string, name: string, close: string) =>
      [open, tableOf(name, language), '\n', close].join(''),
    )
    .replace(
      numberMark,
      (_all, sign: string, _old: string, mark: string, name: string) =>
        written(valueOf(name), language, sign) + mark,
    )

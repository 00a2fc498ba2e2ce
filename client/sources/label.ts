/** What a thing is called in the drawer. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { scenarioOf, titleOf, type Thing } from './trail.ts'

/** `idlib-2019/turkey/blame.1` is on the card of Turkey. */
const seatIn = ({ id }: Thing): string => id.split('/')[1] ?? ''

export function useLabel(): (thing: Thing) => string {
  const { t } = useTranslation(['help', 'rules'])
  const names = useNames()
  return useCallback(
    (thing) => {
      const { type, id } = thing
      if (type === 'order' || type === 'clause') return t(`rules:${type}.name.${id}`)
      if (type === 'rule') return `${id} · ${t(`rule.${id}`)}`
      if (type === 'coefficient') return t('thing.coefficient', { id })
      const title = titleOf(thing)
      // What happens in an arena is told when it happens: until then it is the arena’s.
      const whole = title ?? titleOf({ ...thing, id: id.split('/')[0] ?? '' })
      const own = whole === undefined ? '' : names.text(whole)
      const name =
        type === 'actor' || type === 'seat' || type === 'doctrine' ? names.actor(seatIn(thing)) : own
      const scenario = scenarioOf(thing)
      return t(`thing.${type}`, { name, scenario: scenario === undefined ? '' : names.text(scenario) })
    },
    [t, names],
  )
}

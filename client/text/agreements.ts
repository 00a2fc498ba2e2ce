/** What an agreement is called: by its title where the scenario gives one, else by its maker and turn. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useScenario } from '../store/GameContext.tsx'

/** Ids: `turn.maker>signers.n`; turn 0 for those that were in force when it began, n their place in the scenario. */
const pattern = /^(\d+)\.([a-z]+)>.*\.(\d+)$/

export function useAgreementName(): (id: string) => string {
  const { t } = useTranslation('rules')
  const names = useNames()
  const { agreements } = useScenario()
  return useCallback(
    (id) => {
      const [, turn = '', maker = '', place = ''] = pattern.exec(id) ?? []
      const title = turn === '0' ? agreements[Number(place) - 1]?.title : undefined
      return title === undefined ? t('word.agreementOf', { maker, turn }) : names.text(title)
    },
    [t, names, agreements],
  )
}

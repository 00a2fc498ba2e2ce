/** The words of the match for ids that stand in messages. */
import { useMemo } from 'react'
import { languages, type Text } from '../../game/model/text.ts'
import type { View } from '../../game/model/view.ts'
import { useTranslation } from 'react-i18next'
import { useGame } from '../store/GameContext.tsx'
import type { Told } from '../i18n/told.ts'

type Spoken = Pick<View, 'news' | 'questions' | 'motionTitles'>
const silent: Spoken = { news: [], questions: [], motionTitles: {} }

/** What `option` of `event` says, whoever was asked. */
function optionText({ news, questions }: Spoken, event: unknown, option: unknown): Text | undefined {
  const asked = questions.find((each) => each.event === event)?.options.find(({ id }) => id === option)
  if (asked !== undefined) return asked.label
  return news.find(({ id }) => id === event)?.options?.find(({ id }) => id === option)?.label
}

export function toldIn(spoken: Spoken, word: (text: Text) => string): Told {
  const event = (id: unknown) => spoken.news.find((each) => each.id === id)?.title
  return (params) => {
    const named = {
      event: event(params['event']),
      motion: spoken.motionTitles[String(params['motion'])],
      option: optionText(spoken, params['event'], params['option']),
    }
    const words = Object.entries(named).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, word(text)] satisfies [string, string]],
    )
    return words.length === 0 ? params : { ...params, ...Object.fromEntries<unknown>(words) }
  }
}

export function useTold(): Told {
  const { i18n } = useTranslation()
  const view = useGame((state) => state.view)
  const { news, questions, motionTitles } = view ?? silent
  return useMemo(() => {
    const language = languages.find((known) => known === i18n.language) ?? 'en'
    return toldIn({ news, questions, motionTitles }, (text) => text[language])
  }, [news, questions, motionTitles, i18n.language])
}

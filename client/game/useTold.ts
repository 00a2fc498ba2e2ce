/** The words of the match for ids that stand in messages. */
import { useMemo } from 'react'
import { languages, type Text } from '../../game/model/text.ts'
import type { Arena } from '../../game/model/arena.ts'
import type { View } from '../../game/model/view.ts'
import { useTranslation } from 'react-i18next'
import { worldFor } from '../talks/world.ts'
import { useGame } from '../store/GameContext.tsx'
import type { Told } from '../i18n/told.ts'

const none: readonly Arena[] = []

interface Spoken extends Pick<View, 'news' | 'questions' | 'motionTitles'> {
  /** Arenas off the map, with their acts. */
  readonly arenas: readonly Arena[]
  /** What a motion is called that asks the UN to endorse an agreement. */
  readonly endorsement: Text
}

const silent: Pick<View, 'news' | 'questions' | 'motionTitles'> = {
  news: [],
  questions: [],
  motionTitles: {},
}

/** What `option` of `event` says, whoever was asked. */
function optionText({ news, questions }: Spoken, event: unknown, option: unknown): Text | undefined {
  const asked = questions.find((each) => each.event === event)?.options.find(({ id }) => id === option)
  if (asked !== undefined) return asked.label
  return news.find(({ id }) => id === event)?.options?.find(({ id }) => id === option)?.label
}

/** Titles of an arena and of an act in it. */
function arenaWords({ arenas }: Spoken, arena: unknown, act: unknown): { arena?: Text; act?: Text } {
  const found = arenas.find(({ id }) => id === arena)
  const done = found?.acts.find(({ id }) => id === act)
  return found === undefined ? {} : { arena: found.title, ...(done === undefined ? {} : { act: done.title }) }
}

const motionText = ({ motionTitles, endorsement }: Spoken, motion: string): Text | undefined =>
  motionTitles[motion] ?? (/^text\d+$/.test(motion) ? endorsement : undefined)

export function toldIn(spoken: Spoken, word: (text: Text) => string): Told {
  const event = (id: unknown) => spoken.news.find((each) => each.id === id)?.title
  return (params) => {
    const named = {
      event: event(params['event']),
      motion: motionText(spoken, String(params['motion'])),
      ...arenaWords(spoken, params['arena'], params['act']),
      option: optionText(spoken, params['event'], params['option']),
    }
    const words = Object.entries(named).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, word(text)] satisfies [string, string]],
    )
    return words.length === 0 ? params : { ...params, ...Object.fromEntries<unknown>(words) }
  }
}

export function useTold(): Told {
  const { t, i18n } = useTranslation('rules')
  const view = useGame((state) => state.view)
  // the scenario comes after the first view
  const arenas = useGame(({ scenario }) => (scenario === null ? none : worldFor(scenario).arenas))
  const { news, questions, motionTitles } = view ?? silent
  const endorsed = t('word.textMotion')
  return useMemo(() => {
    const language = languages.find((known) => known === i18n.language) ?? 'en'
    const endorsement = { en: endorsed, de: endorsed }
    return toldIn({ news, questions, motionTitles, arenas, endorsement }, (text) => text[language])
  }, [news, questions, motionTitles, arenas, endorsed, i18n.language])
}

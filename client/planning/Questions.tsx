import { useTranslation } from 'react-i18next'
import type { Question } from '../../game/model/view.ts'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { Card } from '../ui/Card.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useDo } from './useDo.ts'

/** What an event asks: secret until Planning closes, and until then it can be changed. */
function QuestionCard({ asked }: { asked: Question }) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const { news } = useView()
  const doing = useDo()
  const { event, question, options, option } = asked
  const told = news.find(({ id }) => id === event)
  const [first] = options
  return (
    <Card
      title={told === undefined ? t('question.title') : names.text(told.title)}
      tone="accent"
      aside={
        <Tag tone={option === null ? 'alert' : 'good'}>
          {t(option === null ? 'question.open' : 'question.answered')}
        </Tag>
      }
    >
      {told === undefined ? null : <p>{names.text(told.text)}</p>}
      <fieldset className="plan-choice" aria-busy={doing.busy}>
        <legend>{names.text(question)}</legend>
        {options.map(({ id, label }) => (
          <label key={id} className="plan-check">
            <input
              type="radio"
              name={`question ${event}`}
              checked={id === option}
              onChange={() =>
                void doing.run(
                  { type: 'choose', event, option: id },
                  t('question.said', { option: names.text(label) }),
                )
              }
            />
            <span>{names.text(label)}</span>
          </label>
        ))}
      </fieldset>
      {first === undefined ? null : (
        <p className="small quiet">{t('question.note', { first: names.text(first.label) })}</p>
      )}
      <Refused refusal={doing.refusal} />
    </Card>
  )
}

export function Questions() {
  const { questions } = useView()
  return questions.map((asked) => <QuestionCard key={asked.event} asked={asked} />)
}

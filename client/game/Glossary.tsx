import { useTranslation } from 'react-i18next'
import { glossaryWords } from './glossaryWords.ts'

export function Glossary() {
  const { t } = useTranslation('glossary')
  return (
    <dl className="glossary">
      {glossaryWords.map((word) => (
        <div key={word}>
          <dt>{t(`word.${word}`)}</dt>
          <dd>{t(word)}</dd>
        </div>
      ))}
    </dl>
  )
}

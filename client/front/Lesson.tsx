import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../i18n/i18n.ts'
import { openLesson } from '../lessons/memory.ts'
import { lessonCard } from './lessonCard.ts'
import { SeatButtons } from './SeatButtons.tsx'

/** One click from here to the first decision, with the teacher beside it or without. */
export function Lesson() {
  const { t } = useTranslation('ui')
  const { scenario, title, recommended, seats } = lessonCard
  return (
    <section className="lesson">
      <p className="lesson-kind">{t('front.lesson')}</p>
      <h2>{title[currentLanguage()]}</h2>
      <p>{t('front.facts')}</p>
      <SeatButtons
        first
        onBegun={openLesson}
        game={scenario}
        recommended={recommended}
        others={seats
          .filter((seat) => seat !== recommended)
          .map((seat) => ({ seat, line: t(`front.seatLine.${seat}`) }))}
      />
      <p className="small quiet">{t('front.alone')}</p>
    </section>
  )
}

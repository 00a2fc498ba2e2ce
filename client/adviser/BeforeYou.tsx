import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Message } from '../../game/model/wire.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { useAgreementName } from '../text/agreements.ts'
import { announce } from '../ui/announce.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { Before } from './useBefore.ts'
import './reading.css'

/** A warning with what only the match and its scenario can name. */
function useWarning(): (message: Message) => string {
  const { t } = useTranslation(['adviser', 'rules'])
  const names = useNames()
  const agreement = useAgreementName()
  const { viewer } = useView()
  const objectives = useScenario().seats.find(({ id }) => id === viewer)?.objectives ?? []
  return ({ key, params }) => {
    const { aim, pair, chance, points } = params
    const title = typeof aim === 'number' ? objectives[aim]?.title : undefined
    return t(title === undefined ? key : `${key}Aim`, {
      ...params,
      ...(title === undefined ? {} : { aim: names.text(title) }),
      ...(typeof points === 'number' ? { points: names.number(Math.abs(points)) } : {}),
      ...(typeof chance === 'number' ? { share: names.chance(chance) } : {}),
      ...(pair === undefined ? {} : { pair: t(`rules:word.pair.${String(pair)}`) }),
      ...(params['agreement'] === undefined ? {} : { agreement: agreement(String(params['agreement'])) }),
    })
  }
}

/** The adviser's word before something is done: where it is done, and never in the way of doing it. */
export function BeforeYou({ before }: { before: Before }) {
  const { messages } = before
  return messages.length === 0 ? null : <Warning key={JSON.stringify(messages)} before={before} />
}

function Warning({ before: { messages, anyway, drop } }: { before: Before }) {
  const { t } = useTranslation('adviser')
  const say = useWarning()
  const box = useRef<HTMLDivElement>(null)
  const words = messages.map(say)
  const whole = `${t('before.title')} ${words.join(' ')}`
  useEffect(() => {
    announce(whole)
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [whole])
  return (
    <div ref={box} className="before">
      <Notice kind="warn" title={t('before.title')}>
        {words.map((each) => (
          <p key={each}>{each}</p>
        ))}
        <div className="row">
          <Button size="small" onClick={anyway}>
            {t('before.anyway')}
          </Button>
          <Button size="small" look="quiet" onClick={drop}>
            {t('before.back')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}

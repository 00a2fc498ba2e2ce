import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockFace, useTimeLeft } from '../game/useTimeLeft.ts'
import { useGame } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Advance } from './Advance.tsx'
import { clockOf, entryOf } from './clock.ts'
import { ClockFields } from './ClockFields.tsx'
import { useStaff } from './staff.tsx'

function ClockDialog({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('teach')
  const { act } = useStaff()
  const now = useGame((state) => state.roster?.clock ?? null)
  const [entry, setEntry] = useState(() => entryOf(now))
  const clock = clockOf(entry)
  const save = async () => {
    if (clock !== undefined && (await act({ do: 'clock', clock })) !== false) onDone()
  }
  return (
    <>
      <ClockFields hideLabel entry={entry} onChange={setEntry} />
      <p className="small quiet">{t('clock.from')}</p>
      <div className="row">
        <Button look="primary" disabled={clock === undefined} onClick={() => void save()}>
          {t('clock.set')}
        </Button>
      </div>
    </>
  )
}

/** Time left, and everything that can be done to it. */
export function ClockBar() {
  const { t } = useTranslation('teach')
  const { act } = useStaff()
  const left = useTimeLeft()
  const [open, setOpen] = useState(false)
  const add = (seconds: number) => void act({ do: 'addTime', seconds })
  return (
    <section className="teach-clock" aria-label={t('clock.title')}>
      {left === null ? (
        <span className="quiet">{t('clock.off')}</span>
      ) : (
        <>
          <span className="teach-time number" data-paused={left.paused} role="timer">
            <Icon name={left.paused ? 'pause' : 'clock'} size={20} />
            {clockFace(left.seconds)}
          </span>
          {left.paused ? <strong className="small">{t('clock.paused')}</strong> : null}
          {left.paused ? (
            <Button icon="play" size="small" onClick={() => void act({ do: 'resume' })}>
              {t('clock.resume')}
            </Button>
          ) : (
            <Button icon="pause" size="small" onClick={() => void act({ do: 'pause' })}>
              {t('clock.pause')}
            </Button>
          )}
          {([1, 5] as const).map((minutes) => (
            <Button key={minutes} size="small" onClick={() => add(60 * minutes)}>
              {t('clock.add', { minutes })}
            </Button>
          ))}
        </>
      )}
      <Button size="small" icon="clock" onClick={() => setOpen(true)}>
        {t(left === null ? 'clock.start' : 'clock.other')}
      </Button>
      <Advance />
      <Modal open={open} title={t('clock.title')} onClose={() => setOpen(false)}>
        <ClockDialog onDone={() => setOpen(false)} />
      </Modal>
    </section>
  )
}

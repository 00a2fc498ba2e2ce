import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SessionInfo } from '../../game/model/api.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { Arrival as Arriving } from './useArrival.ts'

/** A name, and in a led session the way in without a seat. */
function NameForm({ info, arrival }: { info: SessionInfo; arrival: Arriving }) {
  const { t } = useTranslation('ui')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (info.taught) arrival.comeIn()
  }
  return (
    <form className="lobby-name" onSubmit={submit}>
      <TextField
        label={t('lobby.name')}
        hint={t('lobby.nameHint')}
        error={arrival.nameless ? t('lobby.nameMissing') : undefined}
        value={arrival.name}
        maxLength={40}
        autoComplete="nickname"
        onChange={({ target }) => arrival.setName(target.value)}
      />
      {info.taught ? (
        <div>
          <Button type="submit" look="primary" busy={arrival.busy === 'in'}>
            {t('lobby.comeIn')}
          </Button>
          <p className="small quiet">{t('lobby.comeInHint')}</p>
        </div>
      ) : null}
    </form>
  )
}

/** Where I stand: outside with a name to give, inside and waiting, in a seat, or taken out again. */
export function Arrival({ info, arrival }: { info: SessionInfo; arrival: Arriving }) {
  const { t } = useTranslation('ui')
  const { me, removed } = arrival
  if (info.mine.staff)
    return (
      <Notice>
        <Link href={`/teach/${info.code}`} className="way">
          {t('lobby.console')}
        </Link>
      </Notice>
    )
  if (me !== null) {
    const late = info.started ? 'lobby.inLate' : 'lobby.inWait'
    return (
      <Notice kind="good" title={t('lobby.inTitle', { name: me.name })}>
        {info.mine.seat === null
          ? t(info.taught ? late : 'lobby.pick')
          : t('lobby.inSeat', { seat: info.mine.seat })}
      </Notice>
    )
  }
  return (
    <>
      {removed ? <Notice kind="alert">{t('lobby.removed')}</Notice> : null}
      {info.closed !== null ? (
        <Notice kind="alert">{t(info.closed)}</Notice>
      ) : (
        <>
          {info.started ? <Notice>{t('error.started')}</Notice> : null}
          <NameForm info={info} arrival={arrival} />
        </>
      )}
    </>
  )
}

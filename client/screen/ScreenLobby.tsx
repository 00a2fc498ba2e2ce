import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicScenario, SessionInfo } from '../../game/model/api.ts'
import { useNames } from '../i18n/names.ts'
import { linkOf } from '../lobby/Invite.tsx'
import { api } from '../net/api.ts'
import { SeatName } from '../ui/Emblem.tsx'
import { QrCode } from '../ui/QrCode.tsx'

/** Before the start: how to come in, as large as it goes, and who has. */
export function ScreenLobby({ info, code }: { info: SessionInfo; code: string }) {
  const { t } = useTranslation(['screen', 'ui'])
  const names = useNames()
  const [scenario, setScenario] = useState<PublicScenario | null>(null)
  useEffect(() => {
    void api.scenario(info.scenario).then((answer) => (answer.ok ? setScenario(answer.value) : undefined))
  }, [info.scenario])
  const link = linkOf(code, info.links)
  const open = new Set(scenario?.seats.filter((seat) => seat.open).map(({ id }) => id))
  return (
    <main className="wall-lobby">
      <section className="wall-join">
        <h1>{scenario === null ? t('title', { code }) : names.text(scenario.title)}</h1>
        <p className="wall-how">{t('join', { address: new URL(link).host })}</p>
        <p className="wall-code number">{code}</p>
        <QrCode link={link} label={t('ui:lobby.qr', { link })} />
      </section>
      <section className="wall-seats">
        <h2>{t('seats')}</h2>
        <ul className="wall-list">
          {info.seats
            .filter(({ seat, people }) => open.has(seat) || people.length > 0)
            .map(({ seat, people }) => (
              <li key={seat}>
                <SeatName actor={seat} size={32} />
                <span className={people.length === 0 ? 'quiet' : undefined}>
                  {people.length === 0 ? t('free') : names.list(people.map(({ name }) => name))}
                </span>
              </li>
            ))}
        </ul>
        {info.waiting.length === 0 ? null : (
          <p className="wall-waiting">
            {t('waiting', { names: names.list(info.waiting.map(({ name }) => name)) })}
          </p>
        )}
      </section>
    </main>
  )
}

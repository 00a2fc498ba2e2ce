import { useTranslation } from 'react-i18next'
import { CopyField } from '../ui/CopyField.tsx'
import { Notice } from '../ui/Notice.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import './invite.css'

/** The first address that others can reach; our own where the server knows none. */
export const linkOf = (code: string, links: readonly string[]): string =>
  links[0] ?? `${location.origin}/s/${code}`

/** Nobody else comes by this address. */
const isHere = (link: string): boolean => /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(link)

/** Code, link and QR code: for the projector and for a message. */
export function Invite({
  code,
  links,
  host,
}: {
  code: string
  links: readonly string[]
  /** Who reads it opened the session: what the server lacks is theirs to mend. */
  host: boolean
}) {
  const { t } = useTranslation('ui')
  const link = linkOf(code, links)
  return (
    <section className="invite stack">
      <h2>{t('lobby.invite')}</h2>
      <p className="invite-code number">{code}</p>
      <QrCode link={link} label={t('lobby.qr', { link })} />
      <CopyField label={t('lobby.link')} text={link} />
      {host && isHere(link) ? <Notice kind="warn">{t('lobby.onlyHere')}</Notice> : null}
    </section>
  )
}

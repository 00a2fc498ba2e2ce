import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyField } from '../ui/CopyField.tsx'
import { Notice } from '../ui/Notice.tsx'

/** The first address that others can reach; our own where the server knows none. */
const linkOf = (code: string, links: readonly string[]): string => links[0] ?? `${location.origin}/s/${code}`

/** Nobody else comes by this address. */
const isHere = (link: string): boolean => /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(link)

/** Code, link and QR code: for the projector and for a message. */
export function Invite({ code, links }: { code: string; links: readonly string[] }) {
  const { t } = useTranslation('ui')
  const link = linkOf(code, links)
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let open = true
    const draw = async () => {
      const { toDataURL } = await import('qrcode')
      const url = await toDataURL(link, { margin: 1, width: 440 })
      if (open) setPicture(url)
    }
    void draw()
    return () => {
      open = false
    }
  }, [link])
  return (
    <section className="invite stack">
      <h2>{t('lobby.invite')}</h2>
      <p className="invite-code number">{code}</p>
      {picture === null ? null : <img src={picture} width="220" height="220" alt={t('lobby.qr', { link })} />}
      <CopyField label={t('lobby.link')} text={link} />
      {isHere(link) ? <Notice kind="warn">{t('lobby.onlyHere')}</Notice> : null}
    </section>
  )
}

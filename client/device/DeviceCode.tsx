import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeviceCode as Code } from '../../game/model/api.ts'
import { loadWords } from '../i18n/i18n.ts'
import { useNames } from '../i18n/names.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import './device.css'

/** Whether the code still holds, by the server's clock. */
function useOver(until: number, skew: number): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), Math.max(0, until - skew - Date.now()))
    return () => clearTimeout(timer)
  }, [until, skew])
  return over
}

/** A one-time code: large to type, as a picture to scan, as a link to send, and until when it holds. */
export function DeviceCode({ code, skew }: { code: Code; skew: number }) {
  const { t } = useTranslation('device')
  const { language } = useNames()
  const [worded, setWorded] = useState(false)
  useEffect(() => {
    void loadWords('device').then(() => setWorded(true))
  }, [])
  const over = useOver(code.until, skew)
  if (!worded) return null
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(
    code.until - skew,
  )
  if (over) return <output>{t('over')}</output>
  return (
    <div className="device-code">
      <QrCode link={code.link} label={t('qr')} />
      <div className="stack">
        <p className="device-big number">{code.code}</p>
        <p className="small">{t('until', { time })}</p>
        <CopyField label={t('link')} text={code.link} />
        <p className="small quiet">{t('secret')}</p>
      </div>
    </div>
  )
}

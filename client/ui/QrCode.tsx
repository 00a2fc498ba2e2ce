import { useEffect, useState } from 'react'

/** A link as a picture to scan. It is drawn in this browser; `label` says what it leads to. */
export function QrCode({ link, label }: { link: string; label: string }) {
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
  return picture === null ? null : <img src={picture} width="220" height="220" alt={label} />
}

import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { TextField } from './Field.tsx'

/** The clipboard is missing on an insecure origin; the old way works there, and failing that the text is selected. */
async function copy(text: string, field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    field.select()
    // Deprecated, but what plain http has.
    return document.execCommand('copy')
  }
}

export function CopyField({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation('ui')
  const field = useRef<HTMLInputElement>(null)
  const [done, setDone] = useState<boolean | null>(null)
  const press = async () => {
    if (field.current !== null) setDone(await copy(text, field.current).catch(() => false))
  }
  return (
    <div className="copy-field">
      <TextField
        label={label}
        value={text}
        readOnly
        ref={field}
        onFocus={(event) => event.target.select()}
        hint={done === false ? t('selectToCopy') : undefined}
      />
      <Button icon={done === true ? 'check' : 'copy'} onClick={() => void press()}>
        {t(done === true ? 'copied' : 'copy')}
      </Button>
    </div>
  )
}

import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

function FaultNotice() {
  const { t } = useTranslation('ui')
  return (
    <div className="stack">
      <Notice kind="alert" title={t('error.title')}>
        {t('error.fault')}
      </Notice>
      <Button icon="reset" onClick={() => location.reload()}>
        {t('error.reload')}
      </Button>
    </div>
  )
}

/** A bug in one part leaves the others standing. React offers this to classes only. */
export class Fault extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <FaultNotice /> : this.props.children
  }
}

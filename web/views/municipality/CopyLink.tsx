import { useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './profile.module.css'

/** Copies the address of what is shown. */
export function CopyLink() {
  const { t } = useTexts('municipality')
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = () => {
    navigator.clipboard.writeText(location.href).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
  return (
    <p className={`${styles.copy} needs-clipboard`}>
      <button type="button" className="chip" onClick={copy}>
        {t('copyLink')}
      </button>
      <span role="status">{copied !== null && t(`copied.${copied}`)}</span>
    </p>
  )
}

import { useState } from 'react'
import { useTexts } from '../i18n/useTexts.ts'

/** Copies the fact's own address. */
export function CopyFactLink({ id }: { readonly id: string }) {
  const { t } = useTexts('report')
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = () => {
    const address = new URL(`#${id}`, location.href)
    navigator.clipboard.writeText(address.href).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
  return (
    <span className="fact-copy needs-clipboard">
      <span role="status">{copied !== null && t(`copied.${copied}`)}</span>
      <button type="button" className="fact-copy-button" onClick={copy} aria-label={t('copyFact', { id })}>
        {t('copy')}
      </button>
    </span>
  )
}

import { useTranslation } from 'react-i18next'

/** What was asked, in full, and that the wording is ours where the source gives none. */
export function Wording({ text, reconstructed }: { readonly text: string; readonly reconstructed: boolean }) {
  const { t } = useTranslation('indicator')
  return (
    <>
      {reconstructed && <p>{t('reconstructedQuestion')}:</p>}
      <p>{text}</p>
    </>
  )
}

import { useTexts } from '../../i18n/useTexts.ts'

/** What was asked, in full, and that the wording is ours where the source gives none. */
export function Wording({ text, reconstructed }: { readonly text: string; readonly reconstructed: boolean }) {
  const { t } = useTexts('indicator')
  return (
    <>
      {reconstructed && <p>{t('reconstructedQuestion')}:</p>}
      <p>{text}</p>
    </>
  )
}

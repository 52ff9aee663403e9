import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'

interface Props {
  readonly crosstab: CrosstabsReply
  readonly share: 'row' | 'column' | null
}

/** What the controls say on the screen, in words: which questions are crossed, and what the percentages are shares of. */
export function PrintedAxes({ crosstab: { x, y }, share }: Props) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  return (
    <p className="print-scope">
      {t('axes', { x: x.title[language], y: y.title[language] })} {share !== null && t(`shareOf.${share}`)}
    </p>
  )
}

import { useTranslation } from 'react-i18next'
import type { CrosstabsReply } from '../../api/schemas/crosstab.ts'
import { useLanguage } from '../i18n/useLanguage.ts'

interface Props {
  readonly crosstab: CrosstabsReply
  readonly share: 'row' | 'column' | null
}

/** What the controls say on the screen, in words: which questions are crossed, and what the percentages are shares of. */
export function PrintedAxes({ crosstab: { x, y }, share }: Props) {
  const { t } = useTranslation('cross')
  const language = useLanguage()
  return (
    <p className="print-scope">
      {t('axes', { x: x.title[language], y: y.title[language] })} {share !== null && t(`shareOf.${share}`)}
    </p>
  )
}

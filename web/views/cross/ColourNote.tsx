import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import styles from './cross.module.css'
import { schemeOf } from '../../../api/domain/legend/crossCells.ts'

/** What the colours say, and that they say no more: where answers have no order, neither have their colours. */
export function ColourNote({ crosstab }: { readonly crosstab: CrosstabsReply }) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const scheme = schemeOf(crosstab)
  if (scheme.kind === 'blend') return null
  const [first, second] =
    (scheme.kind === 'hues' ? scheme.unordered : scheme.axis) === 'x' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const titles = { first: crosstab[first].title[language], second: crosstab[second].title[language] }
  return (
    <p className={styles.soft}>
      {t(`colours.${scheme.kind}`, titles)}
      {scheme.kind === 'one' && <span className={styles.onScreen}> {t('colours.pointing', titles)}</span>}
    </p>
  )
}

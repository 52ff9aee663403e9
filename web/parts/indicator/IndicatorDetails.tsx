import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import styles from './details.module.css'
import { ProvenanceLabel } from './ProvenanceLabel.tsx'
import { PublishedFigure } from './PublishedFigure.tsx'
import { SourceMark } from './SourceMark.tsx'

/** The indicator shown, opened: the question's wording, base, provenance, what the report itself says, and where that stands. */
export function IndicatorDetails({ indicator }: { readonly indicator: IndicatorReply }) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const asked = indicator.reconstructed ? 'reconstructedQuestion' : 'question'
  const caption = indicator.kind === 'level' ? 'method' : asked
  return (
    <div className={styles.details}>
      <div>
        <p className="soft">{t(caption)}</p>
        <div className={styles.wording}>
          {indicator.wording[language]} <SourceMark of={indicator.title[language]} facts={indicator.facts} />
        </div>
      </div>
      <p className="figures">{t('base', { base: indicator.base.label[language] })}</p>
      {indicator.supplementary && <p className={styles.caution}>{t('supplementary')}</p>}
      {indicator.note !== null && <p className="soft">{indicator.note[language]}</p>}
      <ProvenanceLabel provenance={indicator.provenance} />
      {indicator.published.length > 0 && (
        <div>
          <p className="soft">{t('report')}</p>
          <ul className={styles.figures}>
            {indicator.published.map((published) => (
              <PublishedFigure key={published.id} published={published} indicator={indicator} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

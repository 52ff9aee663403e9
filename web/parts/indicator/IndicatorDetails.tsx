import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply, PublishedCounterpart } from '../../../api/replies/indicators.ts'
import styles from './details.module.css'
import { ProvenanceLabel, SourceMark } from './Provenance.tsx'
import { formatNumber } from '../../../api/domain/words/format.ts'

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
      <p className="figures" data-kind={indicator.provenance}>
        {t('base', { base: indicator.base.label[language] })}
      </p>
      {indicator.supplementary && <p className="caution">{t('supplementary')}</p>}
      {indicator.note !== null && <p className="soft">{indicator.note[language]}</p>}
      <ProvenanceLabel provenance={indicator.provenance} />
      {indicator.publishedCounterparts.length > 0 && (
        <div>
          <p className="soft">{t('report')}</p>
          <ul className={`stack ${styles.figures}`}>
            {indicator.publishedCounterparts.map((published) => (
              <PublishedFigure key={published.id} published={published} indicator={indicator} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** What the report says beside what the map shows, each with its own base. A statement without a number stays a statement. */
function PublishedFigure({ published, indicator }: { published: PublishedCounterpart; indicator: IndicatorReply }) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const { label, figure, unit, base, status, difference, origin, facts, quotation } = published
  const here = indicator.classes.find(({ id }) => id === published.class)
  // The map's own count is worth repeating where the two do not say the same.
  const apart = base?.count !== indicator.base.count || status === 'differs'
  const source = origin === 'published' ? t('stated') : t(`origin.${origin}`)
  const number = (value: number) => formatNumber(value, language)
  return (
    <li>
      <div className={`soft ${styles.statement}`}>
        {label[language]} <SourceMark of={label[language]} facts={facts} quotation={quotation} />
      </div>
      <p className="figures" data-kind={origin}>
        {figure === null
          ? origin === 'published'
            ? t('withoutNumber')
            : source
          : base === null
            ? t('reportFigureAlone', { source, figure: [number(figure), unit?.[language]].filter(Boolean).join(' ') })
            : t('reportFigure', { source, figure: number(figure), count: number(base.count), label: base.label[language] })}
      </p>
      {here !== undefined && figure !== null && apart && (
        <p className="figures" data-kind={indicator.provenance}>
          {t('hereFigure', {
            provenance: t(`provenance.${indicator.provenance}.name`),
            figure: number(here.count),
            base: indicator.base.label[language],
          })}
        </p>
      )}
      <p className={styles.status} data-status={status}>
        {t(`status.${status}`, { difference: number(Math.abs(difference ?? 0)) })}
      </p>
    </li>
  )
}

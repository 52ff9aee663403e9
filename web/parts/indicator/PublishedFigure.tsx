import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply, PublishedCounterpart } from '../../../api/replies/indicators.ts'
import { formatNumber } from '../../../api/domain/words/format.ts'
import styles from './details.module.css'
import { SourceMark } from './SourceMark.tsx'

/** What the report says beside what the map shows, each with its own base. A statement without a number stays a statement. */
export function PublishedFigure({ published, indicator }: { published: PublishedCounterpart; indicator: IndicatorReply }) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const { label, figure, unit, base, status, difference, derived, facts, quotation } = published
  const here = indicator.classes.find(({ id }) => id === published.class)
  // The map's own count is worth repeating where the two do not say the same.
  const apart = base?.count !== indicator.base.count || status === 'differs'
  const source = t(derived ? 'derived' : 'stated')
  const number = (value: number) => formatNumber(value, language)
  return (
    <li className={styles.figure}>
      <div className={`soft ${styles.statement}`}>
        {label[language]} <SourceMark of={label[language]} facts={facts} quotation={quotation} />
      </div>
      <p className="figures">
        {figure === null
          ? t(derived ? 'derived' : 'withoutNumber')
          : base === null
            ? t('reportFigureAlone', { source, figure: [number(figure), unit?.[language]].filter(Boolean).join(' ') })
            : t('reportFigure', { source, figure: number(figure), count: number(base.count), label: base.label[language] })}
      </p>
      {here !== undefined && figure !== null && apart && (
        <p className="figures">
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

import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { ExternalSource } from '../../api/domain/study/definition.ts'
import type { PublishedTotal } from '../../api/domain/study/published.ts'
import { formatNumber, formatShare } from '../../api/domain/words/format.ts'
import { ExternalNote } from './ExternalNote.tsx'
import { FactLinks } from './FactLinks.tsx'
import { FigureLink } from './FigureLink.tsx'

interface Props {
  readonly totals: readonly PublishedTotal[]
  /** The study's external sources. */
  readonly sources: readonly ExternalSource[]
}

/** Figures of the report with what they count, the base they are of and the share that is, and the facts they are from. */
export function TotalRows({ totals, sources }: Props) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <table className="report-totals">
      <thead>
        <tr>
          <th scope="col">{t('column.what')}</th>
          <th scope="col">{t('column.figure')}</th>
          <th scope="col">{t('column.base')}</th>
          <th scope="col">{t('column.facts')}</th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ id, label, figure, unit, base, derived, external, facts }) => (
          <tr key={id} data-total={id}>
            <th scope="row">
              {label[language]}
              {derived && <span className="report-derived">{t('derived')}</span>}{' '}
              <ExternalNote sources={sources} ids={external ?? []} />
            </th>
            <td>
              <FigureLink fact={facts[0]}>
                {formatNumber(figure, language)}
                {unit !== undefined && ` ${unit[language]}`}
              </FigureLink>
            </td>
            <td className="figures">
              {base !== undefined &&
                t('ofBase', {
                  count: base.count,
                  label: base.label[language],
                  share: formatShare(figure / base.count, language),
                })}
            </td>
            <td>
              <FactLinks ids={facts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { StudyReply } from '../../api/replies/study.ts'
import type { Question } from '../../api/domain/study/question.ts'
import { questionParts, type QuestionPart } from '../../api/domain/charts/questionDivision.ts'
import { FactLinks } from './FactLinks.tsx'
import { FigureLink } from './FigureLink.tsx'
import { Quotation } from './Quotation.tsx'
import { RegionSquares } from './RegionSquares.tsx'
import { StatementItem } from './StatementItem.tsx'
import { TotalRows } from './TotalRows.tsx'

/** A question with the region's municipalities as squares, what is known apart from what is not, every figure, statement and quotation. */
export function QuestionItem({ study, question }: { readonly study: StudyReply; readonly question: Question }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const { base, isKnown, parts } = questionParts(study, question)
  const totals = study.publishedTotals.filter((total) => total.question === question.id)
  const statements = study.statements.filter((statement) => statement.question === question.id)
  const list = (name: 'known' | 'unknown', listed: readonly QuestionPart[]) =>
    listed.length > 0 && (
      <div className="picture-parts" data-known={name}>
        <p className="picture-heading">{t(name)}</p>
        <ul className="picture-list">
          {listed.map(({ id, fill, label, count, fact, isDerived }) => (
            <li key={id}>
              <RegionSquares parts={[{ count: 1, fill }]} total={1} /> {typeof label === 'string' ? t(label) : label[language]}{' '}
              <FigureLink fact={fact}>{count}</FigureLink>
              {isDerived && <span className="report-derived">{t('derived')}</span>}
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <article className="report-question" aria-labelledby={`question-${question.id}`}>
      <h4 id={`question-${question.id}`}>
        {question.title[language]} <FactLinks ids={question.facts} />
      </h4>
      <p className="report-wording">
        {question.wording[language]} {question.reconstructed && <span className="report-soft">({t('reconstructed')})</span>}
      </p>
      <div className="report-picture">
        <RegionSquares parts={parts} total={study.population.count} />
        <div className="picture-legend">
          {list(
            'known',
            parts.filter((part) => part.isKnown),
          )}
          {list(
            'unknown',
            parts.filter((part) => !part.isKnown),
          )}
          {!isKnown && <p className="report-soft">{base === null ? t('noBase') : t('likelyBase', { base })}</p>}
        </div>
      </div>
      {totals.length > 0 && <TotalRows totals={totals} sources={study.externalSources} />}
      {[...new Set(totals.map(({ quotation }) => quotation))].map((quotation) => (
        <Quotation key={quotation} text={quotation} />
      ))}
      {statements.length > 0 && (
        <ul className="report-statements">
          {statements.map((statement) => (
            <StatementItem key={statement.id} statement={statement} population={study.population.count} />
          ))}
        </ul>
      )}
      {question.note !== undefined && <p className="report-note">{question.note[language]}</p>}
    </article>
  )
}

import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { StudyReply } from '../../api/replies/study.ts'
import type { Question } from '../../api/domain/study/question.ts'
import { classColours } from '../../api/domain/legend/palette.ts'
import type { Fill } from '../../api/domain/legend/fill.ts'
import { missingLabel } from '../../api/domain/study/missing.ts'
import { lowerFirst } from '../../api/domain/words/valueLabel.ts'
import { FactLinks } from './FactLinks.tsx'
import { FigureLink } from './FigureLink.tsx'
import { questionDivision, type DivisionPart } from '../../api/domain/charts/questionDivision.ts'
import { Quotation } from './Quotation.tsx'
import { RegionSquares } from './RegionSquares.tsx'
import { StatementItem } from './StatementItem.tsx'
import { TotalRows } from './TotalRows.tsx'

/** A question with the region's municipalities as squares, what is known apart from what is not, every figure, statement and quotation. */
export function QuestionItem({ study, question }: { readonly study: StudyReply; readonly question: Question }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const { known, unknown, base } = questionDivision(study, question)
  const totals = study.publishedTotals.filter((total) => total.question === question.id)
  const statements = study.statements.filter((statement) => statement.question === question.id)
  const colours = classColours(
    question.palette,
    question.options.map(({ id }) => id),
  )
  const fillOf = (part: DivisionPart): Fill =>
    'reason' in part ? { reason: part.reason } : { colour: colours[part.total.class ?? ''] ?? 'none' }
  // Nobody's silence has a fact of its own, except that of those who did not take part: no fact states the other numbers.
  const silent = study.publishedTotals.find((total) => total.question === study.participationQuestion && total.class === 'no')
  const factOf = (part: DivisionPart): string | undefined =>
    'total' in part ? part.total.facts[0] : part.reason === 'no-answer' ? silent?.facts[0] : undefined
  // Whom an interview question was put to is our assumption, unless the report's own numbers are of those asked.
  const assumed = known.length === 0 && question.base === 'respondents'
  const labelOf = (part: DivisionPart): string =>
    'reason' in part
      ? part.reason === 'not-asked' && assumed
        ? t('likelyNotAsked')
        : lowerFirst(missingLabel(part.reason)[language])
      : (question.options.find(({ id }) => id === part.total.class)?.label[language] ?? part.total.label[language])
  const parts = [...known, ...unknown]
  const list = (name: 'known' | 'unknown', listed: readonly DivisionPart[]) =>
    listed.length > 0 && (
      <div className="picture-parts" data-known={name}>
        <p className="picture-heading">{t(name)}</p>
        <ul className="picture-list">
          {listed.map((part) => (
            <li key={'reason' in part ? part.reason : part.total.id}>
              <RegionSquares parts={[{ count: 1, fill: fillOf(part) }]} total={1} /> {labelOf(part)}{' '}
              <FigureLink fact={factOf(part)}>{part.count}</FigureLink>
              {'total' in part && part.total.derived && <span className="report-derived">{t('derived')}</span>}
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
        <RegionSquares parts={parts.map((part) => ({ count: part.count, fill: fillOf(part) }))} total={study.population.count} />
        <div className="picture-legend">
          {list('known', known)}
          {list('unknown', unknown)}
          {known.length === 0 && <p className="report-soft">{base === null ? t('noBase') : t('likelyBase', { base })}</p>}
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

import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { ExternalSource } from '../../../api/domain/study/definition.ts'
import type { PublishedTotal } from '../../../api/domain/study/published.ts'
import { formatNumber, formatShare } from '../../../api/domain/words/format.ts'
import { ExternalNote, FactLinks, FigureLink, OriginMark, Quotation, ReportSection } from './sources.tsx'
import type { StudyReply } from '../../../api/replies/studies.ts'
import type { Question } from '../../../api/domain/study/question.ts'
import { questionParts } from '../../../api/domain/charts/questionDivision.ts'
import { RegionSquares, StatementItem } from './Statements.tsx'
import { ReadTable } from '../../ui/ReadTable.tsx'
import styles from './report.module.css'

interface Props {
  readonly totals: readonly PublishedTotal[]
  /** The study's external sources. */
  readonly sources: readonly ExternalSource[]
}

/** Figures of the report with what they count, the base they are of and the share that is, and the facts they are from. */
function TotalRows({ totals, sources }: Props) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ReadTable className={styles.totals} head={[t('column.what'), t('column.figure'), t('column.base'), t('column.facts')]}>
      {totals.map(({ id, label, figure, unit, base, origin, external, facts }) => (
        <tr key={id} data-total={id}>
          <th scope="row">
            {label[language]}
            <OriginMark origin={origin} /> <ExternalNote sources={sources} ids={external ?? []} />
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
    </ReadTable>
  )
}

/** A question with the region's municipalities as squares, what is known apart from what is not, every figure, statement and quotation. */
function QuestionItem({ study, question }: { readonly study: StudyReply; readonly question: Question }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const { base, isKnown, parts } = questionParts(study, question)
  const totals = study.publishedTotals.filter((total) => total.question === question.id)
  const statements = study.statements.filter((statement) => statement.question === question.id)
  return (
    <article className={styles.question} aria-labelledby={`question-${question.id}`}>
      <h4 id={`question-${question.id}`}>
        {question.title[language]} <FactLinks ids={question.facts} />
      </h4>
      <p className={styles.wording}>
        {question.wording[language]} {question.reconstructed && <span className={styles.note}>({t('reconstructed')})</span>}
      </p>
      <div className={styles.picture}>
        <RegionSquares parts={parts} total={study.population.count} />
        <div className={styles.pictureLegend}>
          {(['known', 'unknown'] as const).map((name) => {
            const listed = parts.filter((part) => part.isKnown === (name === 'known'))
            return (
              listed.length > 0 && (
                <div key={name} data-known={name}>
                  <p className={`soft ${styles.pictureHeading}`}>{t(name)}</p>
                  <ul className={styles.pictureList}>
                    {listed.map(({ id, fill, label, count, fact, origin }) => (
                      <li key={id}>
                        <RegionSquares parts={[{ count: 1, fill }]} total={1} /> {label[language]}{' '}
                        <FigureLink fact={fact}>{count}</FigureLink>
                        <OriginMark origin={origin} />
                      </li>
                    ))}
                  </ul>
                </div>
              )
            )
          })}
          {!isKnown && <p className={styles.note}>{base === null ? t('noBase') : t('likelyBase', { base })}</p>}
        </div>
      </div>
      {totals.length > 0 && <TotalRows totals={totals} sources={study.externalSources} />}
      {[...new Set(totals.flatMap(({ quotation }) => quotation ?? []))].map((quotation) => (
        <Quotation key={quotation} text={quotation} />
      ))}
      {statements.length > 0 && (
        <ul className={styles.statements}>
          {statements.map((statement) => (
            <StatementItem key={statement.id} statement={statement} population={study.population.count} />
          ))}
        </ul>
      )}
      {question.note !== undefined && <p className={styles.note}>{question.note[language]}</p>}
    </article>
  )
}

/** Question by question what the report publishes, in the study's groups; then the figures that answer no question. */
export function Questions({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  // Questions that the assessment has added are not the report's.
  const asked = study.questions.filter(({ supplementary }) => !supplementary)
  return (
    <ReportSection id="questions" values={{ all: study.population.count }}>
      {study.groups.map(({ id, title }) => {
        const inGroup = asked.filter(({ group }) => group === id)
        return (
          inGroup.length > 0 && (
            <section key={id} aria-labelledby={`group-${id}`}>
              <h3 id={`group-${id}`}>{title[language]}</h3>
              {inGroup.map((question) => (
                <QuestionItem key={question.id} study={study} question={question} />
              ))}
            </section>
          )
        )
      })}
      <h3>{t('otherTotals')}</h3>
      <TotalRows
        totals={study.publishedTotals.filter(({ question }) => question === undefined)}
        sources={study.externalSources}
      />
    </ReportSection>
  )
}

import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { ExternalSource } from '../../../api/domain/study/definition.ts'
import type { PublishedTotal } from '../../../api/domain/study/published.ts'
import { formatNumber, formatShare } from '../../../api/domain/words/format.ts'
import { ExternalNote, FigureLink, Fold, OriginMark, ReportSection, Source } from './sources.tsx'
import type { StudyReply } from '../../../api/replies/studies.ts'
import type { Question } from '../../../api/domain/study/question.ts'
import { questionParts } from '../../../api/domain/charts/questionDivision.ts'
import { RegionSquares, StatementItem } from './Statements.tsx'
import { ReadTable } from '../../ui/ReadTable.tsx'
import styles from './report.module.css'

const factsOf = (totals: readonly PublishedTotal[]) => totals.flatMap(({ facts }) => facts)
const quotationsOf = (totals: readonly PublishedTotal[]) => totals.flatMap(({ quotation }) => quotation ?? [])

/** Each once, and none that has been given already. */
const once = (list: readonly string[], given: readonly string[] = []) =>
  [...new Set(list)].filter((each) => !given.includes(each))

interface TotalsProps {
  readonly totals: readonly PublishedTotal[]
  /** The study's external sources. */
  readonly sources: readonly ExternalSource[]
}

/** Figures of the report with what they count, the base they are of and the share that is; each leads to the fact it is from. */
function TotalRows({ totals, sources }: TotalsProps) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ReadTable className={styles.totals} head={[t('column.what'), t('column.figure'), t('column.base')]}>
      {totals.map(({ id, label, figure, unit, base, origin, externalSources: external, facts }) => (
        <tr key={id} data-total={id}>
          <th scope="row">
            {label[language]} <OriginMark origin={origin} /> <ExternalNote sources={sources} ids={external ?? []} />
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
        </tr>
      ))}
    </ReadTable>
  )
}

interface QuestionProps {
  readonly study: StudyReply
  readonly question: Question
}

/** A question's line has its first figure and the region's municipalities as squares; folded are what is known apart from what is not, every figure, statement and quotation. */
function QuestionItem({ study, question }: QuestionProps) {
  const { t } = useTexts(['report', 'answer'])
  const language = useLanguage()
  const { base, isKnown, parts } = questionParts(study, question)
  const totals = study.publishedTotals.filter((total) => total.question === question.id)
  const statements = study.statements.filter((statement) => statement.question === question.id)
  const [part, total] = [parts[0], totals[0]]
  const line = (
    <>
      <h4>{question.title[language]}</h4>
      <p className="figures">
        {isKnown && part !== undefined ? (
          <>
            {part.label[language]}: {part.of === null ? part.count : t('answer:figure', { count: part.count, of: part.of })}{' '}
            <OriginMark origin={part.origin} />
          </>
        ) : total === undefined ? (
          t('noNumber')
        ) : (
          <>
            {total.label[language]}: {formatNumber(total.figure, language)} {total.unit?.[language]}{' '}
            <OriginMark origin={total.origin} />
          </>
        )}
      </p>
      <RegionSquares parts={parts} total={study.population.count} />
    </>
  )
  return (
    <Fold id={`question-${question.id}`} line={line}>
      <p>
        {question.wording[language]} {question.reconstructed && <span className={styles.note}>({t('reconstructed')})</span>}
      </p>
      <div className={styles.key}>
        {(['known', 'unknown'] as const).map((name) => {
          const listed = parts.filter((each) => each.isKnown === (name === 'known'))
          return (
            listed.length > 0 && (
              <ul key={name} data-known={name}>
                {listed.map(({ id, fill, label, count, fact, origin }) => (
                  <li key={id}>
                    <RegionSquares parts={[{ count: 1, fill }]} total={1} /> {label[language]}{' '}
                    <FigureLink fact={fact}>{count}</FigureLink> <OriginMark origin={origin} />
                  </li>
                ))}
              </ul>
            )
          )
        })}
        {!isKnown && <p className={styles.note}>{base === null ? t('noBase') : t('likelyBase', { base })}</p>}
      </div>
      {totals.length > 0 && <TotalRows totals={totals} sources={study.externalSources} />}
      {statements.length > 0 && (
        <ul className={styles.columns}>
          {statements.map((statement) => (
            <StatementItem key={statement.id} statement={statement} population={study.population.count} />
          ))}
        </ul>
      )}
      {question.note !== undefined && <p className={styles.note}>{question.note[language]}</p>}
      <Source
        ids={once(
          [...question.facts, ...factsOf(totals)],
          statements.flatMap(({ facts }) => facts),
        )}
        quotations={once(
          quotationsOf(totals),
          statements.map((each) => each.quotation),
        )}
      />
    </Fold>
  )
}

/** Question by question what the report publishes, in the study's groups; then the figures that answer no question. */
export function Questions({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  // Questions that the assessment has added are not the report's.
  const asked = study.questions.filter(({ supplementary }) => !supplementary)
  const others = study.publishedTotals.filter(({ question }) => question === undefined)
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
      {others.length > 0 && (
        <Fold id="other-totals" line={<h3>{t('otherTotals', { count: others.length })}</h3>}>
          <TotalRows totals={others} sources={study.externalSources} />
          <Source ids={once(factsOf(others))} quotations={once(quotationsOf(others))} />
        </Fold>
      )}
    </ReportSection>
  )
}

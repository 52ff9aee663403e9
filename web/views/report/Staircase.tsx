import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { FigureLink, Fold, ExternalNote, OriginMark, ReportSection, Source } from './sources.tsx'
import { lookAlikes } from './published.ts'
import { staircaseColumn } from '../../../api/domain/charts/squares.ts'
import { Chart } from '../../charts/Marks.tsx'
import '../../ui/ruled.css'
import styles from './report.module.css'

/** Numbers that are easily taken for each other: the same number, different municipalities. */
function LookAlikes({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const found = lookAlikes(study)
  const others = study.staircaseSteps.filter(
    ({ count, caution }) => caution !== undefined && !found.some((each) => each.count === count),
  )
  return (
    <Fold id="look-alikes" line={<h3>{t('lookAlikes')}</h3>}>
      <ul className={`ruled ${styles.lookAlikes}`}>
        {found.map(({ count, totals }) => {
          const step = study.staircaseSteps.find((each) => each.count === count)
          return (
            <li key={count}>
              <p className={`${styles.atLeft} figures`}>{count}</p>
              <ul className="stack">
                {totals.map(({ id, label, facts, origin }) => (
                  <li key={id}>
                    <FigureLink fact={facts[0]}>{count}</FigureLink> {label[language]} <OriginMark origin={origin} />{' '}
                    <Source ids={facts} />
                  </li>
                ))}
              </ul>
              {step?.caution !== undefined && (
                <div className={styles.note}>
                  {step.caution[language]} <Source ids={step.facts} />
                </div>
              )}
            </li>
          )
        })}
        {others.map(({ count, caution, facts }) => (
          <li key={count}>
            <p className={`${styles.atLeft} figures`}>{count}</p>
            <div className={styles.note}>
              {caution?.[language]} <Source ids={facts} />
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** The six numbers side by side, each against all 52: nothing leads from one to the next, since the ones are not known to be among the others. */
export function Staircase({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ReportSection
      id="staircase"
      values={{ all: study.population.count, steps: study.staircaseSteps.map(({ count }) => count).join(', ') }}
    >
      <ol className={styles.staircase}>
        {study.staircaseSteps.map(({ count, label, origin, externalSources: external, facts, quotation }) => (
          <li key={count}>
            <Chart chart={staircaseColumn(count, study.population.count)} className={styles.staircaseColumn} />
            <p className={styles.staircaseFigure}>
              <FigureLink fact={facts[0]}>{count}</FigureLink>
            </p>
            <p className={styles.staircaseLabel}>
              {label[language]} <OriginMark origin={origin} />
              {external.length > 0 && (
                <a href={`#footnote-${count}`} aria-label={t('footnote', { count })}>
                  *
                </a>
              )}
            </p>
            <Source ids={facts} quotations={[quotation]} />
          </li>
        ))}
      </ol>
      <div className="stack">
        {study.staircaseNote && <p className="caution">{study.staircaseNote[language]}</p>}
        {study.staircaseSteps.map(
          ({ count, externalSources: external, externalText }) =>
            external.length > 0 && (
              <p key={count} id={`footnote-${count}`} className={styles.note}>
                * {externalText?.[language]} <ExternalNote sources={study.externalSources} ids={external} />
              </p>
            ),
        )}
      </div>
      <LookAlikes study={study} />
    </ReportSection>
  )
}

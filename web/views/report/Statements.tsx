import { isDerivedFact } from '../../../api/domain/study/fact.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Expected, Statement } from '../../../api/domain/study/published.ts'
import { OriginMark, ReportSection, FigureLink, Source } from './sources.tsx'
import type { StudyReply } from '../../../api/replies/studies.ts'
import styles from './report.module.css'
import { boundFacts } from './published.ts'
import { countedColour } from '../../../api/domain/legend/palette.ts'
import { regionSquares } from '../../../api/domain/charts/squares.ts'
import { Chart } from '../../charts/Marks.tsx'

/** What the report says without a number, as such; where arithmetic gives a range, the range and how it was read. */
export function StatementItem({ statement, population }: { readonly statement: Statement; readonly population: number }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const { id, text, reading, origin, measure, expected, quotation, facts } = statement
  return (
    <li data-statement={id}>
      {text[language]} <OriginMark origin={origin} /> <Source ids={facts} quotations={[quotation]} />
      {expected !== undefined && (
        <p className={styles.note}>
          <strong>{t('reading')}</strong> {reading?.[language]}
        </p>
      )}
      {expected !== undefined && measure !== undefined && 'conditions' in measure && (
        <Range expected={expected} base={population} respondents={false} fact={facts.find(isDerivedFact)} />
      )}
    </li>
  )
}

/** What the report says without a number and of no single question. */
export function Statements({ study }: { readonly study: StudyReply }) {
  return (
    <ReportSection id="statements">
      <ul className={styles.columns}>
        {study.statements
          .filter(({ question }) => question === undefined)
          .map((statement) => (
            <StatementItem key={statement.id} statement={statement} population={study.population.count} />
          ))}
      </ul>
    </ReportSection>
  )
}

/** What the published totals allow for two answers at once: the report has no cross tables. */
export function Bounds({ study }: { readonly study: StudyReply }) {
  const language = useLanguage()
  const all = study.population.count
  return (
    <ReportSection id="bounds" values={{ all, respondents: Math.min(all, ...study.jointBounds.map(({ base }) => base)) }}>
      <ul className={styles.bounds}>
        {study.jointBounds.map((bound) => {
          const facts = boundFacts(study, bound)
          return (
            <li key={bound.id} data-bound={bound.id} className={styles.line}>
              <div>
                {bound.label[language]} <Source ids={facts} />
                {bound.assumes !== undefined && <p className={styles.note}>{bound.assumes[language]}</p>}
              </div>
              <Range expected={bound.expected} base={bound.base} respondents={bound.base < all} fact={facts[0]} />
            </li>
          )
        })}
      </ul>
    </ReportSection>
  )
}

/** Municipalities as one square each, divided: which square is which municipality the report does not say. One alone is the key's. */
export function RegionSquares({ parts, total }: { parts: Parameters<typeof regionSquares>[0]; total: number }) {
  return (
    <Chart
      chart={regionSquares(parts, total, total === 1 ? {} : { rows: 2, hatchScale: 2 })}
      className={total === 1 ? styles.swatch : undefined}
    />
  )
}

interface RangeProps {
  readonly expected: Expected
  /** Of how many municipalities. */
  readonly base: number
  /** Whether those are the municipalities that answered, and not all. */
  readonly respondents: boolean
  readonly fact: string | undefined
}

/** From at least to at most of the municipalities that the figures are of: those certain filled, those possible hatched. */
function Range({ expected: { minimum, maximum }, base, respondents, fact }: RangeProps) {
  const { t } = useTexts('report')
  return (
    <>
      <p className="figures">
        <FigureLink fact={fact}>{t('range', { minimum, maximum })}</FigureLink>{' '}
        {t(respondents ? 'rangeOfRespondents' : 'rangeOf', { base })}
      </p>
      <RegionSquares
        parts={[
          { count: minimum, fill: { colour: countedColour } },
          { count: maximum - minimum, fill: { reason: 'uncertain' } },
        ]}
        total={base}
      />
    </>
  )
}

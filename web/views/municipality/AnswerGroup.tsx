import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import type { ProfileAnswer } from '../../../api/replies/profile.ts'
import { PanelSection } from '../../ui/PanelSection.tsx'
import styles from './answers.module.css'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import { SourceMark, Wording } from '../../parts/indicator/Provenance.tsx'
import { answerLines } from './answerLines.ts'

interface AnswerGroupProps {
  readonly group: IndicatorsReply['groups'][number]
  readonly answers: readonly ProfileAnswer[]
  readonly shown: string
}

/** A group's answers: those the map can show, then the others behind a heading that opens. */
export function AnswerGroup({ group, answers, shown }: AnswerGroupProps) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const title = group.title[language]
  const onMap = answers.filter(({ indicator }) => indicator)
  const others = answers.filter(({ indicator }) => !indicator)
  return (
    <PanelSection id={`answers-${group.id}`} title={title}>
      {group.note !== undefined && <p className={`soft ${styles.note}`}>{group.note[language]}</p>}
      {onMap.length > 0 && <AnswerTable caption={title} answers={onMap} shown={shown} />}
      {others.length > 0 && (
        <details className={`unfolding ${styles.more}`}>
          <summary>{t('moreAnswers', { number: others.length })}</summary>
          <AnswerTable caption={t('moreAnswersOf', { group: title })} answers={others} shown={shown} />
        </details>
      )}
    </PanelSection>
  )
}

interface AnswerRowsProps {
  readonly answer: ProfileAnswer
  /** Whether the map shows this question now. */
  readonly shown: boolean
}

/** A question with the municipality's answer, a row for each where several were given, against county and region. */
function AnswerRows({ answer, shown }: AnswerRowsProps) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const title = answer.title[language]
  const reason = answer.answer.missing
  return (
    <tbody className={styles.answer} data-question={answer.question}>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.question}>
          {answer.indicator ? (
            <AddressLink change={{ indicator: answer.question }} aria-current={shown ? 'true' : undefined}>
              {title}
            </AddressLink>
          ) : (
            title
          )}{' '}
          <SourceMark of={title} facts={answer.facts}>
            <Wording text={answer.wording[language]} reconstructed={answer.reconstructed} />
            {answer.supplementary && <p>{t('supplementary')}</p>}
          </SourceMark>
        </th>
      </tr>
      {answerLines(answer, language).map(({ key, label, within, county, region }) => (
        <tr key={key}>
          <th scope="row" className={reason === null ? styles.value : styles.missing}>
            {reason !== null && <Swatch fill={{ reason }} />}
            {label}
            {within !== null && <span className={`soft ${styles.within}`}> {within}</span>}
            {reason !== null && <span className={`soft ${styles.within}`}> {t('ofAll')}</span>}
          </th>
          <td>{county !== null && t('countOf', { ...county })}</td>
          <td>{region !== null && t('countOf', { ...region })}</td>
        </tr>
      ))}
    </tbody>
  )
}

interface AnswerTableProps {
  readonly caption: string
  readonly answers: readonly ProfileAnswer[]
  /** Id of the indicator on the map. */
  readonly shown: string
}

/** Answers in three columns: the municipality's own, how many of the county gave the same, how many of the region. */
function AnswerTable({ caption, answers, shown }: AnswerTableProps) {
  const { t } = useTexts('municipality')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <ComparisonHead own={t('answer')} />
      {answers.map((answer) => (
        <AnswerRows key={answer.question} answer={answer} shown={answer.question === shown} />
      ))}
    </table>
  )
}

/** The columns of what is set beside county and region: the municipality's own, then of whom the numbers are, once for both areas. */
export function ComparisonHead({ own }: { readonly own: string }) {
  const { t } = useTexts('municipality')
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {own}
        </th>
        <th scope="colgroup" colSpan={2}>
          {t('alike')}
        </th>
      </tr>
      <tr>
        <th scope="col">{t('county')}</th>
        <th scope="col">{t('region')}</th>
      </tr>
    </thead>
  )
}

import { group as grouped } from 'd3-array'
import type { FigureKind } from '../../../api/domain/words/answerSentence.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import type { ProfileAnswer } from '../../../api/replies/profile.ts'
import { missingLabel } from '../../../api/domain/study/missing.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { SourceMark, Wording } from '../../parts/indicator/Provenance.tsx'
import { AddressLink } from '../../state/AddressLink.tsx'
import { answerLines } from './answerLines.ts'
import styles from './answers.module.css'

interface Props {
  readonly group: IndicatorsReply['groups'][number]
  readonly answers: readonly ProfileAnswer[]
  readonly kind: FigureKind
  /** Id of the indicator on the map. */
  readonly shown: string
}

/** A group's answers, folded unless the map shows one of them; questions without an answer by why there is none. */
export function AnswerGroup({ group, answers, kind, shown }: Props) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const title = group.title[language]
  const answered = answers.filter(({ answer }) => answer.missing === null)
  const without = grouped(
    answers.filter(({ answer }) => answer.missing !== null),
    ({ answer }) => answer.missing ?? 'uncertain',
  )
  return (
    <details className={styles.group} data-group={group.id} open={answers.some(({ question }) => question === shown)}>
      <summary>
        <h4>{title}</h4>{' '}
        <span className="soft" data-kind={kind}>
          {t('answers.count', { count: answered.length })}
        </span>
      </summary>
      {group.note !== undefined && <p className={`soft ${styles.note}`}>{group.note[language]}</p>}
      {answered.length > 0 && (
        <table className={`full-table ${styles.table}`}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} data-kind={kind}>
                {t('answer')}
              </th>
              <th scope="colgroup" colSpan={2}>
                {t('alike')}
              </th>
            </tr>
            <tr>
              <th scope="col" data-kind={kind}>
                {t('county')}
              </th>
              <th scope="col" data-kind={kind}>
                {t('region')}
              </th>
            </tr>
          </thead>
          {answered.map((answer) => (
            <AnswerRows key={answer.question} answer={answer} shown={answer.question === shown} />
          ))}
        </table>
      )}
      {[...without].map(([reason, questions]) => (
        <details key={reason} className={`unfolding ${styles.without}`} data-missing={reason} data-kind={kind}>
          <summary>{t('answers.without', { reason: missingLabel(reason)[language], count: questions.length })}</summary>
          <ul>
            {questions.map((answer) => (
              <li key={answer.question} data-question={answer.question}>
                <QuestionTitle answer={answer} shown={answer.question === shown} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </details>
  )
}

interface RowsProps {
  readonly answer: ProfileAnswer
  /** Whether the map shows this question now. */
  readonly shown: boolean
}

/** A question, which leads to it on the map where that can show it, with what was asked in full. */
function QuestionTitle({
  answer: { question, indicator, title: titles, facts, wording, reconstructed, supplementary },
  shown,
}: RowsProps) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const title = titles[language]
  return (
    <>
      {indicator ? (
        <AddressLink change={{ indicator: question }} aria-current={shown ? 'true' : undefined}>
          {title}
        </AddressLink>
      ) : (
        title
      )}{' '}
      <SourceMark of={title} facts={facts}>
        <Wording text={wording[language]} reconstructed={reconstructed} />
        {supplementary && <p>{t('supplementary')}</p>}
      </SourceMark>
    </>
  )
}

/** A question with the municipality's answer, a row for each where several were given, against county and region. */
function AnswerRows({ answer, shown }: RowsProps) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  return (
    <tbody className={styles.answer} data-question={answer.question}>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.question}>
          <QuestionTitle answer={answer} shown={shown} />
        </th>
      </tr>
      {answerLines(answer, language).map(({ key, label, within, county, region }) => (
        <tr key={key}>
          <th scope="row" className={styles.value}>
            {label}
            {within !== null && <span className={`soft ${styles.within}`}> {within}</span>}
          </th>
          <td>{county !== null && t('countOf', { ...county })}</td>
          <td>{region !== null && t('countOf', { ...region })}</td>
        </tr>
      ))}
    </tbody>
  )
}

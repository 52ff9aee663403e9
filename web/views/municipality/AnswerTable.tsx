import { useTexts } from '../../i18n/useTexts.ts'
import type { ProfileAnswer } from '../../../api/replies/profile.ts'
import { AnswerRows } from './AnswerRows.tsx'
import styles from './answers.module.css'
import { ComparisonHead } from './ComparisonHead.tsx'

interface Props {
  readonly caption: string
  readonly answers: readonly ProfileAnswer[]
  /** Id of the indicator on the map. */
  readonly shown: string
}

/** Answers in three columns: the municipality's own, how many of the county gave the same, how many of the region. */
export function AnswerTable({ caption, answers, shown }: Props) {
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

import { Fragment } from 'react'
import {
  answerSentence,
  type FigureKind,
  type Scope,
  type SentencePart,
  type ToldIndicator,
} from '../../../api/domain/words/answerSentence.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import styles from './kind.module.css'

/** What a number rests on, in a word or two; dashed where it is invented. */
export function KindChip({ kind }: { readonly kind: FigureKind }) {
  const { t } = useTexts('answer')
  return (
    <span className={styles.chip} data-kind={kind}>
      {t(`chip.${kind}`)}
    </span>
  )
}

/** A sentence with its figures in bold, each after a chip of its kind; of several in a row of one kind the first has it. */
export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  const figures = parts.filter(({ kind }) => kind !== undefined)
  return parts.map((part, index) => {
    const { text, kind } = part
    if (kind === undefined) return <Fragment key={index}>{text}</Fragment>
    const before = figures[figures.indexOf(part) - 1]
    return (
      <span key={index} data-kind={kind}>
        {before?.kind !== kind && (
          <>
            <KindChip kind={kind} />{' '}
          </>
        )}
        <strong>{text}</strong>
      </span>
    )
  })
}

/** What an indicator says of the region, or of a county or a municipality set against it. */
export function AnswerSentence({ indicator, scope }: { readonly indicator: ToldIndicator; readonly scope: Scope }) {
  const language = useLanguage()
  const { t } = useTexts('answer')
  const { t: indicatorTexts } = useTexts('indicator')
  return <Sentence parts={answerSentence(indicator, scope, language, (key, values) => t(key, values ?? {}), indicatorTexts)} />
}

import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { ProfileAnswer } from '../../../api/replies/profile.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import { SourceMark } from '../../parts/indicator/SourceMark.tsx'
import { Wording } from './Wording.tsx'
import { answerLines } from './answerLines.ts'
import styles from './answers.module.css'

interface Props {
  readonly answer: ProfileAnswer
  /** Whether the map shows this question now. */
  readonly shown: boolean
}

/** A question with the municipality's answer, a row for each where several were given, against county and region. */
export function AnswerRows({ answer, shown }: Props) {
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

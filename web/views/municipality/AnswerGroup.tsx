import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import type { ProfileAnswer } from '../../../api/replies/profile.ts'
import { AnswerTable } from './AnswerTable.tsx'
import styles from './answers.module.css'

interface Props {
  readonly group: IndicatorsReply['groups'][number]
  readonly answers: readonly ProfileAnswer[]
  readonly shown: string
}

/** A group's answers: those the map can show, then the others behind a heading that opens. */
export function AnswerGroup({ group, answers, shown }: Props) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const title = group.title[language]
  const onMap = answers.filter(({ indicator }) => indicator)
  const others = answers.filter(({ indicator }) => !indicator)
  return (
    <section aria-labelledby={`answers-${group.id}`}>
      <h3 id={`answers-${group.id}`} className="group-heading">
        {title}
      </h3>
      {group.note !== undefined && <p className={`soft ${styles.note}`}>{group.note[language]}</p>}
      {onMap.length > 0 && <AnswerTable caption={title} answers={onMap} shown={shown} />}
      {others.length > 0 && (
        <details className={`unfolding ${styles.more}`}>
          <summary>{t('moreAnswers', { number: others.length })}</summary>
          <AnswerTable caption={t('moreAnswersOf', { group: title })} answers={others} shown={shown} />
        </details>
      )}
    </section>
  )
}

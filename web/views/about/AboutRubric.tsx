import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useStudy } from '../../state/useStudy.ts'
import { studyQuery } from '../../queries.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { Section } from './AboutData.tsx'
import type { Dimension, Rubric } from '../../../api/domain/study/rubric.ts'
import styles from './about.module.css'

/** The rubric of broker maturity with the anchors of its every step, as the study's definition has it. */
export function AboutRubric() {
  const { t } = useTexts('about')
  const language = useLanguage()
  const { id } = useStudy()
  const study = useQuery(studyQuery(id))
  const rubric = study.data?.rubric
  return (
    <Section id="rubric" version={rubric?.version ?? ''}>
      <p>{t('rubric.intro')}</p>
      {rubric === undefined && study.isError && <Failure error={study.error} onRetry={() => void study.refetch()} />}
      {rubric === undefined && !study.isError && <Shape lines={12} />}
      {rubric !== undefined && (
        <>
          <p>
            <strong>{t(rubric.validated ? 'rubric.validated' : 'rubric.notValidated')}.</strong> {rubric.note[language]}
          </p>
          {rubric.dimensions.map((dimension) => (
            <RubricDimension key={dimension.id} dimension={dimension} levels={rubric.levels} />
          ))}
          <p>{t('rubric.method', { method: rubric.overall.method[language] })}</p>
          <p>{t('rubric.span')}</p>
        </>
      )}
    </Section>
  )
}

interface Props {
  readonly dimension: Dimension
  readonly levels: Rubric['levels']
}

/** A dimension's four steps side by side, each with what it takes and the facts that it rests on. */
function RubricDimension({ dimension, levels }: Props) {
  const { t } = useTexts('about')
  const language = useLanguage()
  return (
    <section className={styles.dimension} aria-labelledby={`${dimension.id}-heading`}>
      <h3 id={`${dimension.id}-heading`}>
        <span className={styles.short}>{dimension.short}</span> {dimension.title[language]}
      </h3>
      <ol className={`stack ${styles.steps}`}>
        {dimension.anchors.map(({ level, text, facts }) => (
          <li key={level} data-level={level}>
            <strong>
              {level} {levels.find((each) => each.level === level)?.label[language]}
            </strong>
            <p>{text[language]}</p>
            {facts.length > 0 && <p className={`soft ${styles.facts}`}>{t('rubric.facts', { ids: facts.join(', ') })}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

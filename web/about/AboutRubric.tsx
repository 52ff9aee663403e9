import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { currentStudy, studyQuery } from '../api/studyQuery.ts'
import { Failure } from '../ui/Failure.tsx'
import { Shape } from '../ui/Shape.tsx'
import { RubricDimension } from './RubricDimension.tsx'
import { Section } from './Section.tsx'

/** The rubric of broker maturity with the anchors of its every step, as the study's definition has it. */
export function AboutRubric() {
  const { t } = useTexts('about')
  const language = useLanguage()
  const study = useQuery(studyQuery(currentStudy))
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

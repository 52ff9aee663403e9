import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { Dimension, Rubric } from '../../api/domain/study/rubric.ts'

interface Props {
  readonly dimension: Dimension
  readonly levels: Rubric['levels']
}

/** A dimension's four steps side by side, each with what it takes and the facts that it rests on. */
export function RubricDimension({ dimension, levels }: Props) {
  const { t } = useTexts('about')
  const language = useLanguage()
  return (
    <section className="rubric-dimension" aria-labelledby={`${dimension.id}-heading`}>
      <h3 id={`${dimension.id}-heading`}>
        <span className="rubric-short">{dimension.short}</span> {dimension.title[language]}
      </h3>
      <ol className="rubric-steps">
        {dimension.anchors.map(({ level, text, facts }) => (
          <li key={level} data-level={level}>
            <strong>
              {level} {levels.find((each) => each.level === level)?.label[language]}
            </strong>
            <p>{text[language]}</p>
            {facts.length > 0 && <p className="rubric-facts">{t('rubric.facts', { ids: facts.join(', ') })}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

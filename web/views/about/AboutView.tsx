import { classColours } from '../../../api/domain/legend/palette.ts'
import { useQuery } from '@tanstack/react-query'
import { useStudy } from '../../state/useStudy.ts'
import { studyQuery } from '../../queries.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { AboutData, MissingReasons, Section, AboutSources, Keys } from './AboutFacts.tsx'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import { useFragment } from '../../parts/shell/useFragment.ts'
import { failureOf } from '../../state/queryClient.ts'
import { Waiting } from '../../ui/Failure.tsx'
import styles from './about.module.css'
import '../../ui/classColours.css'
import type { Dimension, Rubric } from '../../../api/domain/study/rubric.ts'

const methods = ['base', 'statements', 'ranking'] as const
const statements = ['aim', 'tested', 'known', 'report'] as const

/** Om: what the program rests on. */
export function AboutView() {
  const { t } = useTexts(['about', 'shell'])
  const language = useLanguage()
  const { id } = useStudy()
  const study = useQuery(studyQuery(id)).data
  const { ignored } = useAddress()
  useFragment()
  return (
    <PageFrame title={t('shell:title.about')} ignored={ignored} provenance={null}>
      <article className={styles.about}>
        <PageHeading>{t('title')}</PageHeading>
        {study !== undefined && (
          <p className="lead">{t('lead', { count: study.population.count, municipalities: study.population.label[language] })}</p>
        )}
        <AboutData />
        <Section id="method">
          <ul>
            {methods.map((method) => (
              <li key={method}>{t(`method.${method}`)}</li>
            ))}
            {study?.readingNotes.map((note) => (
              <li key={note.sv}>{note[language]}</li>
            ))}
          </ul>
        </Section>
        <AboutRubric />
        <MissingReasons />
        <AboutSources />
        <Keys />
        <Section id="accessibility">
          {statements.map((statement) => (
            <p key={statement}>{t(`accessibility.${statement}`)}</p>
          ))}
        </Section>
        <Section id="api">
          <p>
            {t('api.text')} <a href="/api/docs">{t('api.link')}</a>
          </p>
        </Section>
      </article>
    </PageFrame>
  )
}

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
      {rubric === undefined ? (
        <Waiting {...failureOf([study])} lines={12} />
      ) : (
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
  const { t } = useTexts(['about', 'municipality'])
  const language = useLanguage()
  const colours = classColours(
    'ordinal',
    dimension.anchors.map(({ level }) => String(level)),
  )
  return (
    <section className={styles.dimension} aria-labelledby={`${dimension.id}-heading`}>
      <h3 id={`${dimension.id}-heading`}>
        <span className={styles.short}>{dimension.short}</span> {dimension.title[language]}
      </h3>
      <ol className={`stack ${styles.steps}`}>
        {dimension.anchors.map(({ level, text, origin, facts }) => (
          <li key={level} data-colour={colours[level]}>
            <strong>
              {level} {levels.find((each) => each.level === level)?.label[language]}
            </strong>
            <p>{text[language]}</p>
            <p className={`soft ${styles.facts}`}>
              {t(`municipality:anchorOrigin.${origin}`)}
              {facts.length > 0 && ` · ${t('rubric.facts', { ids: facts.join(', ') })}`}
            </p>
          </li>
        ))}
      </ol>
      {dimension.leftOut && <p className="soft">{dimension.leftOut[language]}</p>}
    </section>
  )
}

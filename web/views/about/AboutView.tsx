import { useQuery } from '@tanstack/react-query'
import { useStudy } from '../../state/useStudy.ts'
import { studyQuery } from '../../queries.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { AboutData, MissingReasons, Section } from './AboutData.tsx'
import { AboutRubric } from './AboutRubric.tsx'
import { AboutSources } from './AboutSources.tsx'
import { Keys } from './Keys.tsx'
import { Printed } from '../../parts/print/Printed.tsx'
import { PrintFoot } from '../../parts/print/PrintFoot.tsx'
import { PrintHead } from '../../parts/print/PrintWords.tsx'
import { useFragment } from '../report/useFragment.ts'
import { Notes } from '../../parts/shell/Notes.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useHeadingFocus } from '../../ui/focus.ts'
import styles from './about.module.css'

const methods = ['base', 'statements', 'ranking'] as const
const statements = ['aim', 'tested', 'known', 'report'] as const

/** Om: what the program rests on. */
export function AboutView() {
  const { t } = useTexts('about')
  const { t: ofShell } = useTexts('shell')
  const language = useLanguage()
  const { id } = useStudy()
  const study = useQuery(studyQuery(id)).data
  const { ignored } = useAddress()
  const heading = useHeadingFocus()
  useDocumentTitle(ofShell('title.about'))
  useFragment()
  return (
    <main id="content" className="page" tabIndex={-1}>
      <Printed>
        <PrintHead />
      </Printed>
      <article className={styles.about}>
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
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
      <PrintFoot provenance={null} />
      <Notes ignored={ignored} />
    </main>
  )
}

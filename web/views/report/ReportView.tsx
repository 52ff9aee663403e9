import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { factsQuery, studyQuery } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import { useFragment } from '../../parts/shell/useFragment.ts'
import { failureOf } from '../../state/queryClient.ts'
import { Waiting } from '../../ui/Failure.tsx'
import styles from './report.module.css'
import { reportSummary } from '../../../api/domain/words/reportSummary.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import type { Fact } from '../../../api/domain/study/fact.ts'
import { Areas, Needs } from './Areas.tsx'
import { Bounds, Statements } from './Statements.tsx'
import { Contradictions, RubricFindings, Timeline } from './Findings.tsx'
import { Facts } from './Facts.tsx'
import { Questions } from './Questions.tsx'
import { Staircase } from './Staircase.tsx'
import { Summary } from './Summary.tsx'
import { useEffect, useState } from 'react'
import { sections, type SectionId } from './sources.tsx'

/** Rapporten: what is published, and what is computed from it or comes from elsewhere, marked. No answer of a municipality is shown here. */
export function ReportView() {
  const { t } = useTexts(['report', 'shell'])
  const language = useLanguage()
  const { id, hasReport, shortTitle } = useStudy()
  const { ignored } = useAddress()
  const study = useQuery({ ...studyQuery(id), enabled: hasReport })
  const facts = useQuery({ ...factsQuery(id), enabled: hasReport })
  return (
    <PageFrame
      title={t('shell:title.report')}
      className={styles.page}
      ignored={ignored}
      provenance={hasReport ? 'published' : null}
    >
      <header className={`stack ${styles.head}`}>
        <PageHeading>{t('title')}</PageHeading>
        {study.data !== undefined && <p className="lead">{t('lead', { date: study.data.source.date })}</p>}
        {hasReport ? <ProvenanceLabel provenance="published" /> : <p>{t('none', { study: shortTitle[language] })}</p>}
      </header>
      {!hasReport ? null : study.data !== undefined && facts.data !== undefined ? (
        <ReportBody study={study.data} facts={facts.data.facts} />
      ) : (
        <Waiting {...failureOf([study, facts])} lines={20} />
      )}
    </PageFrame>
  )
}

interface Props {
  readonly study: StudyReply
  readonly facts: readonly Fact[]
}

/** The whole of what is published, with its contents beside it. */
export function ReportBody({ study, facts }: Props) {
  useFragment()
  const language = useLanguage()
  const { t } = useTexts('answer')
  const told = reportSummary(study, language, (key, values) => t(key, values ?? {}))
  return (
    <div className={styles.body}>
      <Contents hasSummary={told.length > 0} />
      <div>
        {told.length > 0 && <Summary told={told} />}
        <Staircase study={study} />
        <Questions study={study} />
        <Statements study={study} />
        <Bounds study={study} />
        <Areas study={study} />
        <Needs study={study} />
        <Timeline study={study} />
        <RubricFindings study={study} />
        <Contradictions study={study} />
        <Facts study={study} facts={facts} />
      </div>
    </div>
  )
}

/** The section that lies across the upper part of the window; null above the first. */
function useSectionInSight(): SectionId | null {
  const [current, setCurrent] = useState<SectionId | null>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) setCurrent(sections.find((id) => id === target.id) ?? null)
      },
      // A line a third down: one section at a time crosses it.
      { rootMargin: '-33% 0px -66% 0px' },
    )
    for (const id of sections) {
      const section = document.getElementById(id)
      if (section !== null) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [])
  return current
}

/** What the page holds, always at hand; the part being read is marked. */
export function Contents({ hasSummary }: { readonly hasSummary: boolean }) {
  const { t } = useTexts('report')
  const current = useSectionInSight()
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <ol>
        {sections.slice(hasSummary ? 0 : 1).map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {t(`short.${id}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

import type { StudyReply } from '../../../api/replies/studies.ts'
import type { Fact } from '../../../api/domain/study/fact.ts'
import { Areas } from './Areas.tsx'
import { Bounds } from './Bounds.tsx'
import { Contents } from './Contents.tsx'
import { Contradictions } from './Contradictions.tsx'
import { Facts } from './Facts.tsx'
import { Needs } from './Needs.tsx'
import { Questions } from './Questions.tsx'
import { RubricFindings } from './RubricFindings.tsx'
import { Staircase } from './Staircase.tsx'
import { Statements } from './Statements.tsx'
import { Timeline } from './Timeline.tsx'
import { useFragment } from './useFragment.ts'
import styles from './report.module.css'

interface Props {
  readonly study: StudyReply
  readonly facts: readonly Fact[]
}

/** The whole of what is published, with its contents beside it. */
export function ReportBody({ study, facts }: Props) {
  useFragment()
  return (
    <div className={styles.body}>
      <Contents />
      <div>
        <Staircase study={study} />
        <Questions study={study} />
        <Statements study={study} />
        <Bounds study={study} />
        <Areas study={study} />
        <Needs study={study} />
        <Timeline study={study} />
        <RubricFindings study={study} />
        <Contradictions study={study} />
        <Facts facts={facts} />
      </div>
    </div>
  )
}

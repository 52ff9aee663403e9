import type { Localized } from './localized.ts'
import type { JointBound, PublishedTotal, Quoted, Statement } from './published.ts'
import type { Question } from './question.ts'
import type { Rubric } from './rubric.ts'

/** Where something is known from that is not the study's own source: shown beside it, marked, with a link. */
export interface ExternalSource {
  readonly id: string
  readonly title: Localized
  readonly url: string
}

/** One of the report's five critical areas (F59–F68). */
interface CriticalArea extends Quoted {
  readonly id: string
  readonly title: Localized
  readonly need: Localized
}

/** One of the report's four development areas (F69–F72); `path` is derived from the wording (D17). */
interface DevelopmentArea extends Quoted {
  readonly id: string
  readonly title: Localized
  readonly path: 'A' | 'B'
}

interface FundingPath extends Quoted {
  readonly id: 'A' | 'B'
  readonly title: Localized
  readonly fund: Localized
  readonly timing: Localized
  readonly tools: readonly Localized[]
}

interface Need extends Quoted {
  readonly id: string
  readonly title: Localized
}

/**
 * `from`/`to` are RFC 3339 full-dates or year-months; `alternative` is the other date the report gives for the same step (I1).
 * `external`: ids of the external sources that the step is from; none: it is the study's own.
 */
interface TimelineStep {
  readonly id: string
  readonly title: Localized
  readonly when: Localized
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly alternative?: string | undefined
  readonly external: readonly string[]
  readonly facts: readonly string[]
}

/** A contradiction or unclarity of the source and how the program handles it (domain 1.5). */
interface Contradiction {
  readonly id: string
  readonly observation: Localized
  readonly handling: Localized
  readonly facts: readonly string[]
}

/** A step of the staircase 52 → 50 → 42 → 29 → 23 → 13. The sets are not known to be nested. */
export interface StaircaseStep extends Quoted {
  readonly count: number
  readonly label: Localized
  readonly caution?: Localized | undefined
  readonly external: readonly string[]
}

/** What the source alone says of how many municipalities stand somewhere on a dimension, of `base`; without numbers it says nothing. */
interface Reach {
  readonly text: Localized
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly base?: number | undefined
}

/** How far the source reaches on a dimension of the rubric for the region as a whole: at level 0, above it, and what else it says (domain 3.4). */
interface RubricFinding {
  readonly dimension: string
  readonly levelZero: Reach
  readonly aboveZero: Reach
  readonly remark: Localized
  readonly facts: readonly string[]
}

/** A study as data: everything the program knows of it except the municipalities' answers. */
export interface StudyDefinition {
  readonly id: string
  readonly title: Localized
  readonly shortTitle: Localized
  readonly description: Localized
  readonly source: {
    readonly title: string
    readonly author: string
    readonly date: string
    readonly publisher: Localized
    readonly citation: Localized
  }
  readonly externalSources: readonly ExternalSource[]
  readonly period: { readonly from: string; readonly to: string }
  readonly population: { readonly count: number; readonly label: Localized; readonly fact: string }
  readonly participationQuestion: string
  readonly defaultIndicator: string
  readonly groups: readonly { readonly id: string; readonly title: Localized }[]
  readonly questions: readonly Question[]
  readonly rubric: Rubric
  readonly publishedTotals: readonly PublishedTotal[]
  readonly statements: readonly Statement[]
  readonly jointBounds: readonly JointBound[]
  /** What whoever reads the figures should keep in mind. */
  readonly readingNotes: readonly Localized[]
  readonly staircaseNote?: Localized | undefined
  readonly staircase: readonly StaircaseStep[]
  readonly criticalAreas: readonly CriticalArea[]
  readonly developmentAreas: readonly DevelopmentArea[]
  readonly fundingPaths: readonly FundingPath[]
  readonly needs: readonly Need[]
  readonly timeline: readonly TimelineStep[]
  readonly contradictions: readonly Contradiction[]
  readonly rubricFindings: readonly RubricFinding[]
}

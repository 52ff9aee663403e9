import type { Localized } from './localized.ts'
import type { JointBound, Origin, PublishedTotal, Quoted, Statement } from './published.ts'
import type { Question } from './question.ts'
import type { Rubric } from './rubric.ts'

interface Titled {
  readonly id: string
  readonly title: Localized
}

/** Where something is known from that is not the study's own source: shown beside it, marked, with a link. */
export interface ExternalSource extends Titled {
  readonly url: string
}

/** What a report finds must change. */
interface CriticalArea extends Titled, Quoted {
  readonly need: Localized
}

/** What a report means to develop; `path` is the funding path's id. */
interface DevelopmentArea extends Titled, Quoted {
  readonly path: string
}

interface FundingPath extends Titled, Quoted {
  readonly fund: Localized
  readonly timing: Localized
  readonly tools: readonly Localized[]
}

/** `event`: it had happened when the report was written, or another source says that it did. `plan`: the report says that it was to. */
export const timelineKinds = ['event', 'plan'] as const

/**
 * `from`/`to` are RFC 3339 full-dates or year-months; `alternative` is the other date the report gives for the same step.
 * `externalSources`: ids of the external sources that the step is from; none: it is the study's own.
 */
interface TimelineStep extends Titled {
  readonly kind: (typeof timelineKinds)[number]
  readonly when: Localized
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly alternative?: string | undefined
  readonly externalSources: readonly string[]
  readonly facts: readonly string[]
}

/**
 * `contradiction`: the source says two things, or what can't both be. `gap`: it does not say. `wording`: words, names and spelling.
 * `reading`: it can be read in several ways, and one is chosen here.
 */
export const unclearKinds = ['contradiction', 'gap', 'wording', 'reading'] as const

/** Something contradictory or unclear in the source and how the program handles it. */
interface Contradiction {
  readonly id: string
  readonly kind: (typeof unclearKinds)[number]
  readonly observation: Localized
  readonly handling: Localized
  readonly facts: readonly string[]
}

/** A step from all municipalities down to the fewest. The sets are not known to be nested. */
interface StaircaseStep extends Quoted {
  readonly count: number
  readonly label: Localized
  readonly origin: Origin
  readonly caution?: Localized | undefined
  readonly externalSources: readonly string[]
  /** What the external sources say of the count. */
  readonly externalText?: Localized | undefined
}

/** What the source alone says of how many municipalities stand somewhere on a dimension, of `base`; without numbers it says nothing. */
interface Reach {
  readonly text: Localized
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly base?: number | undefined
}

/** How far the source reaches on a dimension of the rubric for the region as a whole: at level 0, above it, and what else it says. */
interface RubricFinding {
  readonly dimension: string
  readonly levelZero: Reach
  readonly aboveZero: Reach
  readonly remark: Localized
  readonly facts: readonly string[]
}

/** The parts of a study's report. `pathNote`: how it is known which path an area is funded on. */
export interface Report {
  /** What the report was read in, where that is not the original. */
  readonly readFrom?: Localized | undefined
  /** Ids of the totals that sum it up, those of a list in one item. Left out: the first total of each question. */
  readonly summaryTotals?: readonly (readonly string[])[] | undefined
  readonly staircaseNote?: Localized | undefined
  readonly staircase: readonly StaircaseStep[]
  readonly criticalAreas: readonly CriticalArea[]
  readonly developmentAreas: readonly DevelopmentArea[]
  readonly pathNote?: { readonly text: Localized; readonly facts: readonly string[] } | undefined
  readonly fundingPaths: readonly FundingPath[]
  readonly needs: readonly (Titled & Quoted)[]
  readonly timeline: readonly TimelineStep[]
  readonly contradictions: readonly Contradiction[]
  readonly rubricFindings: readonly RubricFinding[]
}

/** A study as data: everything the program knows of it except the municipalities' answers. */
export interface StudyDefinition extends Titled {
  /** Whether it is shown where an address names no study. Exactly one of those there are is. */
  readonly current: boolean
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
  /** What is crossed where nothing else is asked for. */
  readonly crossedIndicators?: readonly [x: string, y: string] | undefined
  /** Ids of the totals to meet first; a second of an item is part of its first. */
  readonly openingFigures: readonly (readonly [total: string, part?: string | undefined])[]
  /** Codes of municipalities to put side by side first. */
  readonly suggestedComparisons: readonly (readonly string[])[]
  readonly groups: readonly (Titled & { readonly note?: Localized | undefined })[]
  readonly questions: readonly Question[]
  readonly rubric: Rubric
  readonly publishedTotals: readonly PublishedTotal[]
  readonly statements: readonly Statement[]
  readonly jointBounds: readonly JointBound[]
  /** What whoever reads the figures should keep in mind. */
  readonly readingNotes: readonly Localized[]
  /** Without one there is no page about it. */
  readonly report?: Report | undefined
}

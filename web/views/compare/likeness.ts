import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import type { SimilaritiesReply } from '../../../api/replies/similarities.ts'

/** How alike two municipalities' answers are, and which questions say so. */
export type Likeness = Pick<SimilaritiesReply['municipalities'][number], 'similarity' | 'comparable' | 'alike' | 'unlike'>

/** Titles of the questions by id. */
export type LikenessTitles = ReadonlyMap<string, string>

/** The questions' titles as a comparison has them. */
export const titlesOf = ({ answers }: ComparisonsReply, language: 'sv' | 'en'): LikenessTitles =>
  new Map(answers.map(({ question, title }) => [question, title[language]]))

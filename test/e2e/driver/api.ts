import { inject } from 'vitest'
import type { AnswersReply } from '../../../api/replies/answers.ts'
import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import type { FactsReply, StudiesReply, StudyReply, PublishedTotalsReply } from '../../../api/replies/studies.ts'
import type { IndicatorReply, IndicatorsReply } from '../../../api/replies/indicators.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import type { SelectionsReply } from '../../../api/replies/selections.ts'
import type { SimilaritiesReply } from '../../../api/replies/similarities.ts'
import type { SuppositionsReply } from '../../../api/replies/suppositions.ts'

const study = '/api/v1/studies/forstudie-2008'

async function read<T>(path: string): Promise<T> {
  const response = await fetch(`${inject('origin')}${path}`)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as T
}

/** What the API answers, to hold against what the screen shows. */
export const api = {
  study: (): Promise<StudyReply> => read(study),
  indicators: (): Promise<IndicatorsReply> => read(`${study}/indicators`),
  indicator: (id: string): Promise<IndicatorReply> => read(`${study}/indicators/${id}`),
  /** The municipalities that a query's conditions leave. */
  selection: (query: string): Promise<SelectionsReply> => read(`${study}/selections?${query}`),
  answers: (query: string): Promise<AnswersReply> => read(`${study}/answers?${query}`),
  publishedTotals: (): Promise<PublishedTotalsReply> => read(`${study}/published-totals`),
  crosstab: (query: string): Promise<CrosstabsReply> => read(`${study}/crosstabs${query}`),
  facts: (): Promise<FactsReply> => read(`${study}/facts?limit=200`),
  studies: (): Promise<StudiesReply> => read('/api/v1/studies'),
  counties: (): Promise<CountiesReply> => read('/api/v1/counties'),
  comparison: (codes: string): Promise<ComparisonsReply> => read(`${study}/comparisons?codes=${codes}`),
  profile: (code: string): Promise<ProfileReply> => read(`${study}/municipalities/${code}`),
  similarities: (code: string): Promise<SimilaritiesReply> => read(`${study}/municipalities/${code}/similarities?limit=6`),
  suppositions: (code: string, query = ''): Promise<SuppositionsReply> =>
    read(`${study}/municipalities/${code}/suppositions${query}`),
}

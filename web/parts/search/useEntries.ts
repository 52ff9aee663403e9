import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { boundariesQuery, centresQuery, countiesQuery, indicatorsQuery, municipalitiesOf } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { findEntries, type EntryGroup, makeEntries } from './findEntries.ts'

/** What the text finds among everything fetched. */
export function useEntries(text: string): readonly (EntryGroup & { readonly id: string })[] {
  const language = useLanguage()
  const { id: study } = useStudy()
  const boundaries = useQuery(boundariesQuery()).data
  const counties = useQuery(countiesQuery()).data
  const centres = useQuery(centresQuery()).data
  const indicators = useQuery(indicatorsQuery(study)).data
  const entries = useMemo(
    () => makeEntries({ municipalities: municipalitiesOf(boundaries), counties, centres, indicators }, language),
    [boundaries, counties, centres, indicators, language],
  )
  return useMemo(
    () => findEntries(entries, text, collatorOf(language)).map((group) => ({ ...group, id: group.kind })),
    [entries, text, language],
  )
}

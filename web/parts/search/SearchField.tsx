import { useRef, useMemo } from 'react'
import { Collection, Header, ListBoxSection } from 'react-aria-components/ListBox'
import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { ComboField, EntryItem } from './ComboField.tsx'
import styles from './search.module.css'
import { useQuery } from '@tanstack/react-query'
import { headerViews, needsReport } from '../../../api/domain/address/views.ts'
import { boundariesQuery, centresQuery, countiesQuery, factsQuery, indicatorsQuery, municipalitiesOf } from '../../queries.ts'
import { failureOf } from '../../state/queryClient.ts'
import { useStudy } from '../../state/useStudy.ts'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { type Entry, findEntries, type EntryGroup, makeEntries } from './findEntries.ts'

export interface SearchFieldProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly autoFocus: boolean
  /** The visitor went somewhere, or gave up. */
  readonly onDone: () => void
}

/** Search with its list of what was found, by kind. Enter goes to the one marked, or else to the best. */
export function SearchField({ text, onText, autoFocus, onDone }: SearchFieldProps) {
  const { t } = useTexts(['found', 'search', 'states'])
  const { go } = useAddress()
  const input = useRef<HTMLInputElement>(null)
  const { groups, isUnreachable } = useEntries(text)

  const visit = (entry: Entry | undefined) => {
    if (entry === undefined) return
    onText('')
    input.current?.blur()
    onDone()
    go(entry.change, { fragment: entry.fragment })
  }
  return (
    <ComboField
      input={input}
      label={t('search:label')}
      placeholder={t('search:placeholder')}
      none={t(isUnreachable ? 'states:unreachable.title' : 'none')}
      align="right"
      items={groups}
      onChoose={(key) => visit(groups.flatMap(({ entries }) => entries).find((entry) => entry.key === key))}
      onBest={() => visit(groups[0]?.entries[0])}
      onEscape={onDone}
      {...{ text, onText, autoFocus }}
    >
      {({ kind, entries }) => (
        <ListBoxSection id={kind}>
          <Header className={`soft ${styles.kind}`}>{t(`kind.${kind}`)}</Header>
          <Collection items={entries}>{(entry) => <EntryItem entry={entry} />}</Collection>
        </ListBoxSection>
      )}
    </ComboField>
  )
}

/** What the text finds among everything fetched, and whether some of that has not come. */
function useEntries(text: string): {
  readonly groups: readonly (EntryGroup & { readonly id: string })[]
  readonly isUnreachable: boolean
} {
  const language = useLanguage()
  const { t } = useTexts(['found', 'shell'])
  const { id: study, hasReport } = useStudy()
  const boundaries = useQuery(boundariesQuery())
  const counties = useQuery(countiesQuery())
  const centres = useQuery(centresQuery())
  const indicators = useQuery(indicatorsQuery(study))
  const facts = useQuery({ ...factsQuery(study), enabled: hasReport })
  const entries = useMemo(() => {
    const viewNames = headerViews
      .filter((name) => hasReport || !needsReport(name))
      .map((name) => ({ name, label: t(`shell:view.${name}`), others: t(`view.${name}`) }))
    const fetched = { counties: counties.data, centres: centres.data, indicators: indicators.data, facts: facts.data }
    return makeEntries({ municipalities: municipalitiesOf(boundaries.data), ...fetched, viewNames }, language)
  }, [boundaries.data, counties.data, centres.data, indicators.data, facts.data, hasReport, language, t])
  const groups = useMemo(
    () => findEntries(entries, text, collatorOf(language)).map((group) => ({ ...group, id: group.kind })),
    [entries, text, language],
  )
  return { groups, isUnreachable: failureOf([boundaries, counties, centres, indicators, facts]).error !== null }
}

import { useRef, useMemo } from 'react'
import { Collection, Header, ListBoxSection } from 'react-aria-components/ListBox'
import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { ComboField, EntryItem } from './ComboField.tsx'
import styles from './search.module.css'
import { useQuery } from '@tanstack/react-query'
import { boundariesQuery, centresQuery, countiesQuery, indicatorsQuery, municipalitiesOf } from '../../queries.ts'
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
  const { t } = useTexts('search')
  const { go } = useAddress()
  const input = useRef<HTMLInputElement>(null)
  const groups = useEntries(text)

  const visit = (entry: Entry | undefined) => {
    if (entry === undefined) return
    onText('')
    input.current?.blur()
    onDone()
    go(entry.change)
  }
  return (
    <ComboField
      input={input}
      label={t('label')}
      placeholder={t('placeholder')}
      none={t('none')}
      placement="bottom end"
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

/** What the text finds among everything fetched. */
function useEntries(text: string): readonly (EntryGroup & { readonly id: string })[] {
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

import { useEffect, useRef, useState, useMemo } from 'react'
import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import { mostCompared } from '../../../api/domain/address/address.ts'
import { withCompared } from '../../../api/domain/address/changeAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import type { BoundaryProperties } from '../../../api/domain/map/geography.ts'
import { type LikenessTitles, Suggestions } from './Likeness.tsx'
import { placeOptions, Select } from '../../ui/Select.tsx'
import { ComboField, EntryItem } from '../../parts/search/ComboField.tsx'
import styles from './compare.module.css'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Mark, WithinFilter } from './Mark.tsx'
import { useStudy } from '../../state/useStudy.ts'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { findEntries, makeEntries } from '../../parts/search/findEntries.ts'
import search from '../../parts/search/search.module.css'

interface ChooserProps {
  readonly places: readonly BoundaryProperties[]
  readonly compared: readonly string[]
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
  readonly titles: LikenessTitles
}

/** Chooses whom to compare: by search, or among the neighbours and the most alike of one chosen. One more than there is room for is politely refused. */
export function Chooser({ places, compared, among, titles }: ChooserProps) {
  const { t } = useTexts('compare')
  const { go } = useAddress()
  const [refused, setRefused] = useState<string | null>(null)
  const [of, setOf] = useState<string | null>(null)
  const chooser = useRef<HTMLElement>(null)
  const removed = useRef<number | null>(null)
  // The focus went with what was taken away: it goes on with the next, or where one begins.
  useEffect(() => {
    if (removed.current === null) return
    const left = chooser.current?.querySelectorAll<HTMLElement>(`.${styles.chosen} a`)
    const next = left?.[Math.min(removed.current, left.length - 1)] ?? chooser.current?.querySelector('input')
    next?.focus()
    removed.current = null
  }, [compared])
  const nameOf = (code: string) => places.find((each) => each.code === code)?.name ?? code
  const add = (code: string) => {
    if (compared.includes(code)) return
    const next = withCompared(compared, code)
    setRefused(next === null ? nameOf(code) : null)
    if (next !== null) go({ compared: next })
  }
  const chosen = compared.map((code) => ({ code, name: nameOf(code) }))
  const about = chosen.find(({ code }) => code === of) ?? chosen[0]
  const isFull = compared.length >= mostCompared
  return (
    <section ref={chooser} className={`cluster ${styles.chooser}`} aria-labelledby="compare-choose">
      <h2 id="compare-choose" className="visually-hidden">
        {t('choose')}
      </h2>
      {chosen.length > 0 && <Chosen chosen={chosen} among={among} onRemove={(place) => (removed.current = place)} />}
      <MunicipalityPicker places={places.filter(({ code }) => !compared.includes(code))} onChoose={add} />
      <p className={styles.said} role="status">
        {refused !== null && isFull && t('full', { name: refused })}
      </p>
      {about !== undefined && (
        <details className={`unfolding ${styles.more}`} open={compared.length === 1 || undefined}>
          <summary>{t('suggest')}</summary>
          {chosen.length > 1 && (
            <Select
              className={`choice ${styles.of}`}
              label={t('suggestOf')}
              options={placeOptions(chosen)}
              value={about.code}
              onChange={setOf}
            />
          )}
          <Suggestions of={about} compared={compared} titles={titles} onAdd={add} />
        </details>
      )}
    </section>
  )
}

interface ChosenProps {
  readonly chosen: readonly { readonly code: string; readonly name: string }[]
  readonly among: ReadonlySet<string> | null
  /** Told which one is taken away, by its place in the row. */
  readonly onRemove: (place: number) => void
}

/** The municipalities compared, each with its mark and a way out. */
function Chosen({ chosen, among, onRemove }: ChosenProps) {
  const { t } = useTexts('compare')
  const codes = chosen.map(({ code }) => code)
  return (
    <ul className={`cluster ${styles.chosen}`} aria-label={t('chosen')}>
      {chosen.map(({ code, name }, place) => (
        <li key={code} data-chosen={code}>
          <Mark place={place} />
          <span>
            <span translate="no">{name}</span>
            <WithinFilter code={code} among={among} />
          </span>
          <AddressLink
            className="icon-button"
            change={{ compared: codes.filter((each) => each !== code) }}
            aria-label={t('remove', { name })}
            title={t('remove', { name })}
            onClick={() => onRemove(place)}
          >
            <Icon name="close" />
          </AddressLink>
        </li>
      ))}
    </ul>
  )
}

/** What stands where nobody is chosen yet: how to choose, and the study's comparisons to begin with. */
export function Invitation({ places }: { readonly places: readonly BoundaryProperties[] }) {
  const { t } = useTexts('compare')
  const { suggestedComparisons } = useStudy()
  const nameOf = (code: string) => places.find((each) => each.code === code)?.name
  return (
    <section className="card" aria-labelledby="compare-empty">
      <h2 id="compare-empty">{t('empty')}</h2>
      <p>{t('emptyText')}</p>
      <ul className="cluster">
        {suggestedComparisons.map((codes) => {
          const names = codes.map(nameOf)
          return (
            names.every((name) => name !== undefined) && (
              <li key={codes.join()}>
                <AddressLink className="chip" change={{ compared: codes }} translate="no">
                  {names.join(' – ')}
                </AddressLink>
              </li>
            )
          )
        })}
      </ul>
      <p className="soft">
        {t('fromMap')} <AddressLink change={{ view: { name: 'map' } }}>{t('toMap')}</AddressLink>
      </p>
    </section>
  )
}

interface MunicipalityPickerProps {
  /** The municipalities there are to choose among. */
  readonly places: readonly BoundaryProperties[]
  readonly onChoose: (code: string) => void
}

/** Finds a municipality as the header's search does: by name, county or code, with a slip or two. Enter takes the one marked, or else the best. */
function MunicipalityPicker({ places, onChoose }: MunicipalityPickerProps) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  // Each choice begins the field anew: its list closes, and the focus stays for the next name.
  const [taken, setTaken] = useState(0)
  const [text, setText] = useState('')
  const entries = useMemo(
    () => makeEntries({ municipalities: places, counties: undefined, centres: undefined, indicators: undefined }, language),
    [places, language],
  )
  const found = useMemo(() => findEntries(entries, text, collatorOf('sv'))[0]?.entries ?? [], [entries, text])
  const choose = (key: unknown) => {
    const view = found.find((entry) => entry.key === key)?.change.view
    if (view?.name !== 'municipality') return
    setText('')
    setTaken((before) => before + 1)
    onChoose(view.code)
  }
  return (
    <div className={styles.picker}>
      <Icon name="search" className={search.icon} />
      <ComboField
        key={taken}
        text={text}
        onText={setText}
        items={found}
        onChoose={choose}
        label={t('add')}
        placeholder={t('addPlaceholder')}
        none={t('noSuch')}
        align="left"
        onBest={() => choose(found[0]?.key)}
        autoFocus={taken > 0}
      >
        {(entry) => <EntryItem entry={entry} />}
      </ComboField>
    </div>
  )
}

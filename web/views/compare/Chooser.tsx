import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { mostCompared } from '../../../api/domain/address/address.ts'
import { withCompared } from '../../../api/domain/address/changeAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import type { BoundaryProperties } from '../../../api/domain/map/geography.ts'
import { Chosen } from './Chosen.tsx'
import type { LikenessTitles } from './likeness.ts'
import { MunicipalityPicker } from './MunicipalityPicker.tsx'
import { Suggestions } from './Suggestions.tsx'
import styles from './compare.module.css'

interface Props {
  readonly places: readonly BoundaryProperties[]
  readonly compared: readonly string[]
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
  readonly titles: LikenessTitles
}

/** Chooses whom to compare: by search, or among the neighbours and the most alike of one chosen. A fifth is politely refused. */
export function Chooser({ places, compared, among, titles }: Props) {
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
    <section ref={chooser} className={`card ${styles.chooser}`} aria-labelledby="compare-choose">
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
            <label className={`choice ${styles.of}`}>
              {t('suggestOf')}{' '}
              <select value={about.code} onChange={(event) => setOf(event.target.value)}>
                {chosen.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Suggestions of={about} compared={compared} titles={titles} onAdd={add} />
        </details>
      )}
    </section>
  )
}

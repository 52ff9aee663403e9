import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Fill } from '../../../api/domain/legend/classKey.ts'
import { Squares } from '../../charts/Squares.tsx'
import { placeSquares, squaresRoom } from '../../../api/domain/charts/squares.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { formatShare } from '../../../api/domain/words/format.ts'
import styles from './legend.module.css'
import { inCounty } from '../../../api/domain/map/geography.ts'
import type { LegendRow as Row } from '../../../api/domain/legend/legendRows.ts'

const grid = { rows: 2, size: 8.4, gap: 1.8 }

interface Props {
  readonly row: Row
  readonly fill: Fill
  /** All municipalities of the region: a square each. */
  readonly total: number
  readonly county: { readonly code: string; readonly name: string } | null
  readonly among: ReadonlySet<string> | null
  readonly pinned: boolean
  readonly hovered: string | null
  /** Id of the words that say what pressing does. */
  readonly hint: string
  readonly onRaise: (raised: boolean) => void
  /** Without it the row can't be pressed. */
  readonly onPin?: (() => void) | undefined
  readonly onHover?: ((code: string | null) => void) | undefined
}

/** A class or missing reason: its name, count and share, and its municipalities as squares. Pressing it holds it on the map. */
export function LegendRow({ row, fill, total, county, among, pinned, hovered, hint, onRaise, onPin, onHover }: Props) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const { label, count, of } = row
  const share = row.share === null ? null : formatShare(row.share, language)
  const content = (
    <>
      <span className={styles.name}>
        <Swatch fill={fill} />
        {label}
      </span>
      <span className={styles.count} aria-hidden="true">
        {share === null ? count : t('countShare', { count, share })}
      </span>
      <span className="visually-hidden">
        {share === null ? t('countOf', { count, of }) : t('countOfShare', { count, of, share })}
      </span>
      <span className={styles.squares}>
        <Squares
          squares={placeSquares(row.codes, total, grid)}
          size={grid.size}
          room={squaresRoom(total, grid)}
          fill={fill}
          aside={(code) => !inCounty(code, county?.code ?? null) || among?.has(code) === false}
          marked={hovered}
          onPoint={onHover}
        />
      </span>
      {county !== null && row.inCounty !== null && (
        <span className={styles.county}>{t('inCounty', { ...row.inCounty, county: county.name })}</span>
      )}
    </>
  )
  if (onPin === undefined)
    return (
      <div className={styles.row} data-class={row.key}>
        {content}
      </div>
    )
  return (
    <button
      type="button"
      className={styles.row}
      data-class={row.key}
      aria-pressed={pinned}
      aria-describedby={hint}
      onClick={onPin}
      onPointerEnter={() => onRaise(true)}
      onPointerLeave={() => onRaise(false)}
      onFocus={() => onRaise(true)}
      onBlur={() => onRaise(false)}
    >
      {content}
    </button>
  )
}

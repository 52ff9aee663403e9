import { useId } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { fillOf, type Fill } from '../../../api/domain/legend/classKey.ts'
import styles from './legend.module.css'
import { inCounty } from '../../../api/domain/map/geography.ts'
import { legendRows, type LegendRow as Row } from '../../../api/domain/legend/legendRows.ts'
import { optionShown, type ClassKey, chosenKey } from '../../../api/domain/legend/classKey.ts'
import { Squares } from '../../charts/Squares.tsx'
import { placeSquares, squaresRoom } from '../../../api/domain/charts/squares.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { formatShare } from '../../../api/domain/words/format.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { placeBar } from '../../../api/domain/charts/bar.ts'
import { Bar } from '../../charts/Bar.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { classesAskedFor, withClass } from '../filter/conditions.ts'
import { missingReasonOf } from '../../../api/domain/study/missing.ts'

interface LegendProps {
  readonly indicator: IndicatorReply
  /** The option asked for of a multiple answer, as the address has it. */
  readonly option: string | null
  /** Code of the county chosen. */
  readonly county: string | null
  /** The municipalities that a filter leaves; the squares of the others stand back. Counts stay of all. */
  readonly among?: ReadonlySet<string> | null
  readonly pinned: ClassKey | null
  /** Code of the municipality pointed at on the map. */
  readonly hovered: string | null
  readonly onRaise: (key: ClassKey | null) => void
  /** Without it the legend is there to be read: nothing in it can be pressed. */
  readonly onPin?: ((key: ClassKey | null) => void) | undefined
  readonly onHover?: ((code: string | null) => void) | undefined
  /** Whether the class held can be made a filter. */
  readonly filters?: boolean | undefined
}

/** The legend, which is a chart: each class and each missing reason with its municipalities counted out in squares. */
export function Legend(props: LegendProps) {
  const { indicator, option: asked, county, among = null, pinned, hovered, onRaise, onPin, onHover, filters = true } = props
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const hint = useId()
  const option = optionShown(indicator, asked)
  const area = indicator.counties.find(({ code }) => code === county) ?? null
  const rows = legendRows(indicator, { option, county: area?.code ?? null, language, t })
  return (
    <section className="stack" aria-label={t('legend')}>
      <h2 className={styles.title}>{indicator.title[language]}</h2>
      <p className="soft">
        {t('base', { base: indicator.base.label[language] })}
        {area !== null && <> · {t('baseCounty', { base: area.base, municipalities: area.municipalities, county: area.name })}</>}
      </p>
      {among !== null && <p className="soft">{t('ofAll')}</p>}
      {option !== null &&
        (onPin === undefined ? (
          <p>
            <strong>{indicator.classes.find(({ id }) => id === option)?.label[language]}</strong>
          </p>
        ) : (
          <OptionChoice indicator={indicator} option={option} />
        ))}
      {onPin !== undefined && (
        <p id={hint} className={`soft ${styles.hint}`}>
          {t('legendHint')}
        </p>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.key}>
            <LegendRow
              row={row}
              fill={fillOf(indicator, row.key)}
              total={indicator.values.length}
              county={area}
              among={among}
              pinned={row.key === pinned}
              hovered={hovered}
              hint={hint}
              onRaise={(raised) => onRaise(raised ? row.key : null)}
              onPin={onPin && (() => onPin(row.key === pinned ? null : row.key))}
              onHover={onHover}
            />
            {filters && row.key === pinned && <FilterLink indicator={indicator} pinned={row.key} option={option} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const grid = { rows: 2, size: 8.4, gap: 1.8 }

interface LegendRowProps {
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
function LegendRow({ row, fill, total, county, among, pinned, hovered, hint, onRaise, onPin, onHover }: LegendRowProps) {
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

const room = { width: 68, height: 8 }

/** The options of a multiple answer, each with its count of the base, which the whole bar is, as links: which of them the map shows. */
function OptionChoice({ indicator, option }: { readonly indicator: IndicatorReply; readonly option: string }) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const fill = fillOf(indicator, chosenKey)
  const of = indicator.base.count
  return (
    <nav aria-label={t('optionChoice')}>
      <p className="soft">{t('optionChoice')}</p>
      <ul className={styles.options}>
        {indicator.classes.map(({ id, label, count }) => (
          <li key={id}>
            <AddressLink
              className={`stack ${styles.option}`}
              change={{ option: id, pinned: null }}
              aria-current={id === option ? 'true' : undefined}
            >
              <span className={styles.optionName}>{label[language]}</span>
              <span className={styles.whole}>
                <Bar parts={placeBar([{ key: id, count, fill }], of, room)} {...room} />
              </span>
              <span className="figures" aria-hidden="true">
                {count}
              </span>
              <span className="visually-hidden">{t('countOf', { count, of })}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
      <p className="soft">{t('several', { base: indicator.base.label[language] })}</p>
    </nav>
  )
}

interface Props {
  readonly indicator: Pick<IndicatorReply, 'id' | 'classes'>
  readonly pinned: ClassKey
  readonly option: string | null
}

/** From the class or missing reason held in the legend to a filter by it. An option not given is nothing to filter by. */
function FilterLink({ indicator, pinned, option }: Props) {
  const { t } = useTexts('indicator')
  const { selection } = useAddress().address
  const id = pinned === chosenKey ? option : pinned
  const isThere = id !== null && (missingReasonOf(id) !== null || indicator.classes.some((each) => each.id === id))
  if (!isThere) return null
  if (classesAskedFor(selection, indicator.id).includes(id)) return null
  return (
    <AddressLink className={styles.filter} change={{ selection: withClass(selection, indicator.id, id, true), pinned: null }}>
      {t('filterBy')}
    </AddressLink>
  )
}

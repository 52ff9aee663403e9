import { Fragment, useId } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { chosenKey, classKeyOf, fillOf, optionShown, type ClassKey } from '../../../api/domain/legend/classKey.ts'
import { legendRows } from '../../../api/domain/legend/legendRows.ts'
import { legendSections, type LegendColumn, type LegendSection } from '../../../api/domain/legend/legendTable.ts'
import { placeBar } from '../../../api/domain/charts/bar.ts'
import { countyShortName, type FigureKind } from '../../../api/domain/words/answerSentence.ts'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { missingReasonOf } from '../../../api/domain/study/missing.ts'
import { Bar } from '../../charts/Bar.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { classesAskedFor, withClass } from '../filter/conditions.ts'
import { KindChip } from './Kind.tsx'
import { FactSources } from './Provenance.tsx'
import styles from './legend.module.css'

interface LegendProps {
  readonly indicator: IndicatorReply
  /** The option asked for of a multiple answer, as the address has it. */
  readonly option: string | null
  /** Code of the county chosen. */
  readonly county: string | null
  /** Under a filter the counts stay of all, and the legend says so. */
  readonly filtered: boolean
  readonly pinned: ClassKey | null
  /** The municipality pointed at on the map; the row of its class is marked. */
  readonly hovered: string | null
  readonly onRaise: (key: ClassKey | null) => void
  /** Without it the legend is there to be read: nothing in it can be pressed. */
  readonly onPin?: ((key: ClassKey | null) => void) | undefined
  /** What unfolds under the class held: its municipalities' names, by code, and the way to a filter. Not in a frame. */
  readonly places?: readonly { readonly code: string; readonly name: string }[] | undefined
}

/** The legend, which is the table of the answers: each class and each missing reason, counted in columns that each tell what they rest on. */
export function Legend({ indicator, option: asked, county, filtered, pinned, hovered, onRaise, onPin, places }: LegendProps) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const option = optionShown(indicator, asked)
  const area = indicator.counties.find(({ code }) => code === county)
  const rows = legendRows(indicator, { option, county: area?.code ?? null, language, t })
  const sections = legendSections(indicator, rows, area !== undefined)
  const value = indicator.values.find(({ code }) => code === hovered)
  const pointed = value === undefined ? null : classKeyOf(indicator, value, option)
  return (
    <section className={`stack ${styles.legend}`} aria-label={t('legend')}>
      {filtered && <p className="soft">{t('ofAll')}</p>}
      {option !== null &&
        (onPin === undefined ? (
          <p>
            <strong>{indicator.classes.find(({ id }) => id === option)?.label[language]}</strong>
          </p>
        ) : (
          <OptionChoice indicator={indicator} option={option} />
        ))}
      {sections.map((section, index) => (
        <table key={index} className={`full-table ${styles.table}`}>
          <caption className="visually-hidden">{t(index === 0 ? 'legend' : 'withoutAnswer')}</caption>
          <SectionHead columns={section.columns} county={area?.name} title={index === 0 ? null : t('withoutAnswer')} />
          <tbody>
            {section.rows.map((row) => (
              <Fragment key={row.key}>
                <LegendRow
                  {...{ indicator, row }}
                  columns={section.columns}
                  pinned={row.key === pinned}
                  pointed={row.key === pointed}
                  onRaise={(raised) => onRaise(raised ? row.key : null)}
                  onPin={onPin && (() => onPin(row.key === pinned ? null : row.key))}
                />
                {row.key === pinned && places !== undefined && (
                  <tr className={styles.unfolded}>
                    <td colSpan={1 + section.columns.length}>
                      <Names codes={area ? row.codes.filter((code) => code.startsWith(area.code)) : row.codes} places={places} />
                      <FilterLink indicator={indicator} pinned={row.key} option={option} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      ))}
      <Footnotes sections={sections} />
      {places !== undefined && <FactSources ids={indicator.publishedCounterparts.flatMap(({ facts }) => facts)} />}
    </section>
  )
}

interface SectionHeadProps {
  readonly columns: readonly LegendColumn[]
  readonly county: string | undefined
  readonly title: string | null
}

/** What each column counts, and what that rests on. */
function SectionHead({ columns, county, title }: SectionHeadProps) {
  const { t } = useTexts('indicator')
  return (
    <thead>
      <tr>
        {title === null ? (
          <td />
        ) : (
          <th scope="col" className={styles.part}>
            {title}
          </th>
        )}
        {columns.map(({ area, kind }, index) => (
          <th key={index} scope="col" data-kind={kind}>
            {area === 'region' || county === undefined ? (
              <span className={styles.area}>{t('theRegion')}</span>
            ) : (
              <span className={styles.area} translate="no">
                {countyShortName(county)}
              </span>
            )}{' '}
            <KindChip kind={kind} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface LegendRowProps {
  readonly indicator: IndicatorReply
  readonly row: LegendSection['rows'][number]
  readonly columns: readonly LegendColumn[]
  readonly pinned: boolean
  /** The municipality pointed at on the map is of this class. */
  readonly pointed: boolean
  readonly onRaise: (raised: boolean) => void
  /** Without it the row can't be pressed. */
  readonly onPin?: (() => void) | undefined
}

const room = { width: 120, height: 4 }

/** A class or missing reason with its counts. Pressing it holds it on the map; in a table, the button is as wide as the row. */
function LegendRow({ indicator, row, columns, pinned, pointed, onRaise, onPin }: LegendRowProps) {
  const { t } = useTexts('indicator')
  const fill = fillOf(indicator, row.key)
  const [first] = row.cells.filter((each) => each !== null)
  const name = (
    <>
      <Swatch fill={fill} />
      <span className={styles.word}>{row.label}</span>
      {first !== undefined && (
        <span className={styles.bar}>
          <Bar parts={placeBar([{ key: row.key, count: first.count, fill }], first.of, room)} {...room} />
        </span>
      )}
    </>
  )
  return (
    <tr
      className={styles.row}
      data-class={row.key}
      data-pointed={pointed || undefined}
      onPointerEnter={() => onRaise(true)}
      onPointerLeave={() => onRaise(false)}
    >
      <th scope="row">
        {onPin === undefined ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <button
            type="button"
            className={styles.name}
            aria-pressed={pinned}
            onClick={onPin}
            onFocus={() => onRaise(true)}
            onBlur={() => onRaise(false)}
          >
            {name}
          </button>
        )}
      </th>
      {row.cells.map((cell, index) => (
        <td key={index} data-kind={cell?.kind ?? columns[index]?.kind}>
          {cell === null ? '–' : t('countOf', { count: cell.count, of: cell.of })}
          {cell !== null && cell.kind !== columns[index]?.kind && <sup>{markOf(cell.kind)}</sup>}
        </td>
      ))}
    </tr>
  )
}

const marks: Partial<Record<FigureKind, string>> = { computed: '*', read: '†', external: '‡' }
const markOf = (kind: FigureKind): string => marks[kind] ?? '*'

/** What the marked figures rest on. */
function Footnotes({ sections }: { readonly sections: readonly LegendSection[] }) {
  const { t } = useTexts('answer')
  const apart = sections.flatMap(({ columns, rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell, index) => (cell && cell.kind !== columns[index]?.kind ? [cell.kind] : []))),
  )
  if (apart.length === 0) return null
  return (
    <p className="soft">
      {[...new Set(apart)].map((kind) => (
        <span key={kind} className={styles.footnote}>
          {markOf(kind)} {t(`chip.${kind}`)}
        </span>
      ))}
    </p>
  )
}

// The names are Swedish in either language.
const collator = collatorOf('sv')

interface NamesProps {
  readonly codes: readonly string[]
  readonly places: readonly { readonly code: string; readonly name: string }[]
}

/** The municipalities of the class held, each a link to its own. */
function Names({ codes, places }: NamesProps) {
  const listed = places
    .filter(({ code }) => codes.includes(code))
    .toSorted((one, other) => collator.compare(one.name, other.name))
  return (
    <ul className={styles.names}>
      {listed.map(({ code, name }) => (
        <li key={code}>
          <AddressLink change={{ view: { name: 'municipality', code } }}>{name}</AddressLink>
        </li>
      ))}
    </ul>
  )
}

const optionRoom = { width: 68, height: 8 }

/** The options of a multiple answer, each with its count of the base, which the whole bar is, as links: which of them the map shows. */
function OptionChoice({ indicator, option }: { readonly indicator: IndicatorReply; readonly option: string }) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const label = useId()
  const fill = fillOf(indicator, chosenKey)
  const of = indicator.base.count
  return (
    <nav aria-labelledby={label} data-kind={indicator.provenance}>
      <p id={label} className="soft">
        {t('optionChoice')} <KindChip kind={indicator.provenance} />
      </p>
      <ul className={styles.options}>
        {indicator.classes.map(({ id, label, count }) => (
          <li key={id}>
            <AddressLink
              className={styles.option}
              change={{ option: id, pinned: null }}
              aria-current={id === option ? 'true' : undefined}
            >
              <span className={styles.optionName}>{label[language]}</span>
              <span className={styles.whole}>
                <Bar parts={placeBar([{ key: id, count, fill }], of, optionRoom)} {...optionRoom} />
              </span>
              <span className="figures">{t('countOf', { count, of })}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
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

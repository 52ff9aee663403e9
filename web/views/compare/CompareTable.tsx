import { useId } from 'react'
import { barParts, laneParts, placeBar, placeLanes } from '../../../api/domain/charts/bar.ts'
import { countyShortName, type FigureKind } from '../../../api/domain/words/answerSentence.ts'
import { classLabel } from '../../../api/domain/words/valueLabel.ts'
import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import { Bar } from '../../charts/Bar.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { KindChip } from '../../parts/indicator/Kind.tsx'
import { SourceMark, Wording } from '../../parts/indicator/Provenance.tsx'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { Mark, WithinFilter } from './Mark.tsx'
import { compareGroups, differingOnly, type CompareRow, type Surroundings } from './rows.ts'
import styles from './compare.module.css'

interface Props {
  readonly comparison: ComparisonsReply
  readonly groups: IndicatorsReply['groups']
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
}

/** Everything about the municipalities side by side. The names stay in sight as the page scrolls; at will only the rows that differ. */
export function CompareTable({ comparison, groups: titles, among }: Props) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { address, go } = useAddress()
  const id = useId()
  const { municipalities, answers, provenance } = comparison
  const counties = answers[0]?.counties ?? []
  const all = compareGroups(comparison, language, t)
  const differing = differingOnly(all)
  const count = (groups: typeof all) => groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const shown = address.differing ? differing : all
  const titleOf = (group: string) => titles.find((each) => each.id === group)?.title[language] ?? t('centres')
  const columns = municipalities.map(({ name, county }) => ({
    name,
    county: counties.findIndex(({ code }) => code === county.code),
  }))
  return (
    <section className={`stack ${styles.answers}`} aria-labelledby={id}>
      <h2 id={id}>{t('answers')}</h2>
      {municipalities.length > 1 && (
        <label className={`choice ${styles.switch}`}>
          <input
            type="checkbox"
            role="switch"
            checked={address.differing}
            onChange={(event) => go({ differing: event.target.checked })}
          />
          <span data-kind={provenance}>{t('onlyDiffering', { count: count(differing), of: count(all) })}</span>
        </label>
      )}
      <p className="soft">{t('missingIsNone')}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {t('caption', { names: municipalities.map(({ name }) => name).join(', ') })}
        </caption>
        <thead>
          <tr>
            <td />
            {municipalities.map(({ code, name, county }, place) => (
              <th key={code} scope="col" data-code={code} data-kind={provenance}>
                <Mark place={place} /> <AddressLink change={{ view: { name: 'municipality', code } }}>{name}</AddressLink>
                <span className="soft" translate="no">
                  {countyShortName(county.name)}
                </span>
                <WithinFilter code={code} among={among} />
              </th>
            ))}
            <th scope="col" className={styles.area} data-kind={provenance}>
              {t('region')} <KindChip kind={provenance} />
            </th>
          </tr>
        </thead>
        {shown.map(({ id: group, rows }) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={municipalities.length + 2} className={styles.group}>
                {titleOf(group)}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.id} row={row} kind={group === 'centres' ? 'external' : undefined} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
      {shown.length === 0 && <p>{t('noneDiffers')}</p>}
    </section>
  )
}

interface RowProps {
  readonly row: CompareRow
  /** Where its cells are of another kind than the columns say. */
  readonly kind: FigureKind | undefined
  /** The municipalities, each with the place of its county among those counted. */
  readonly columns: readonly { readonly name: string; readonly county: number }[]
}

/** A row: what is asked, what each municipality has and how many of its county have the same, and how the region is divided. */
function Row({ row, kind, columns }: RowProps) {
  const { t } = useTexts('compare')
  const { id, title, wording, facts, onMap, differs, cells, beside } = row
  const shown = cells.flatMap(({ classes }) => classes)
  return (
    <tr data-row={id} data-differs={differs || undefined}>
      <th scope="row" className={styles.question}>
        {onMap ? <AddressLink change={{ indicator: id }}>{title}</AddressLink> : title}{' '}
        {differs && (
          <span className={styles.differs} title={t('differs')}>
            ≠<span className="visually-hidden"> {t('differs')}</span>
          </span>
        )}
        {wording !== null && (
          <SourceMark of={title} facts={facts}>
            <Wording {...wording} />
          </SourceMark>
        )}
      </th>
      {cells.map(({ code, label, classes, reason }, place) => {
        const [only] = classes
        // Of several answers each has a colour and a count of its own.
        const single = beside?.kind === 'multiple' ? undefined : only
        const colour = single && beside?.colours[single]
        const county = single && beside?.counties[columns[place]?.county ?? -1]
        return (
          <td
            key={code}
            className={reason === null ? styles.value : styles.missing}
            data-code={code}
            data-name={columns[place]?.name}
            data-kind={kind}
          >
            {reason !== null && <Swatch fill={{ reason }} />}
            {reason === null && colour !== undefined && <Swatch fill={{ colour }} />}
            {label}{' '}
            {county && (
              <span className={`soft ${styles.county}`}>
                {t('inCounty', { count: county.classes.find((each) => each.id === single)?.count ?? 0, of: county.base })}
              </span>
            )}
          </td>
        )
      })}
      <td className={styles.beside} data-area="region" data-name={t('region')}>
        {beside !== null && <RegionCell beside={beside} shown={shown} />}
      </td>
    </tr>
  )
}

interface RegionCellProps {
  readonly beside: Surroundings
  /** The classes that the compared municipalities are in: those are counted. */
  readonly shown: readonly string[]
}

const room = { width: 112, height: 10 }

/** The region's distribution: a bar of all its municipalities, and how many gave the answers that stand beside it, of its base. */
function RegionCell({ beside: { kind, colours, region }, shown }: RegionCellProps) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { classes, base, municipalities } = region
  const all = { classes, missingCounts: region.missingCounts, colours }
  const parts =
    kind === 'multiple' ? placeLanes(laneParts(all), municipalities, room) : placeBar(barParts(all), municipalities, room)
  const counted = classes.filter(({ id }) => shown.includes(id))
  return (
    <>
      <Bar parts={parts} {...room} />
      {counted.length === 0 && <p>{t('base', { base, of: municipalities })}</p>}
      {counted.map((each) => (
        <p key={each.id} data-class={each.id}>
          {classLabel(kind, each, language)} <span className="figures">{t('countOf', { count: each.count, of: base })}</span>
        </p>
      ))}
    </>
  )
}

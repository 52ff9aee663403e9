import { useId } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { Mark, WithinFilter } from './Mark.tsx'
import { compareGroups, differingOnly, type CompareRow, type Surroundings } from './rows.ts'
import styles from './compare.module.css'
import { Swatch } from '../../charts/Swatch.tsx'
import { SourceMark, Wording } from '../../parts/indicator/Provenance.tsx'
import type { Distribution } from '../../../api/domain/study/distribution.ts'
import { placeBar, placeLanes, barParts, laneParts } from '../../../api/domain/charts/bar.ts'
import { Bar } from '../../charts/Bar.tsx'
import { classLabel } from '../../../api/domain/words/valueLabel.ts'

interface CompareTableProps {
  readonly comparison: ComparisonsReply
  readonly groups: IndicatorsReply['groups']
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
}

/** Everything about the municipalities side by side. The names and the questions stay in sight; at will only the rows that differ. */
export function CompareTable({ comparison, groups: titles, among }: CompareTableProps) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { address, go } = useAddress()
  const id = useId()
  const { municipalities, answers } = comparison
  const counties = answers[0]?.counties ?? []
  const all = compareGroups(comparison, language, t)
  const differing = differingOnly(all)
  const count = (groups: typeof all) => groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const shown = address.differing ? differing : all
  const titleOf = (group: string) => titles.find((each) => each.id === group)?.title[language] ?? t('centres')
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
          <span>{t('onlyDiffering', { count: count(differing), of: count(all) })}</span>
        </label>
      )}
      <p className="soft">{t('missingIsNone')}</p>
      {/* Scrolls by itself both ways, so that names and questions can stay put: it takes the focus, to be scrolled by keys. */}
      <div className={styles.scroll} role="region" aria-label={t('table')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            {t('caption', { names: municipalities.map(({ name }) => name).join(', ') })}
          </caption>
          <thead>
            <tr>
              <td />
              {municipalities.map(({ code, name, county }, place) => (
                <th key={code} scope="col" data-code={code}>
                  <Mark place={place} /> <AddressLink change={{ view: { name: 'municipality', code } }}>{name}</AddressLink>
                  <span className="soft">{county.name}</span>
                  <WithinFilter code={code} among={among} />
                </th>
              ))}
              {counties.map(({ code, name }) => (
                <th key={code} scope="col" className={styles.area}>
                  {name}
                </th>
              ))}
              <th scope="col" className={styles.area}>
                {t('region')}
              </th>
            </tr>
          </thead>
          {shown.map(({ id: group, rows }) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={municipalities.length + counties.length + 2} className={styles.group}>
                  <span>{titleOf(group)}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <CompareRowView key={row.id} row={row} counties={counties.map(({ code }) => code)} />
              ))}
            </tbody>
          ))}
        </table>
        {shown.length === 0 && <p className={styles.none}>{t('noneDiffers')}</p>}
      </div>
    </section>
  )
}

/** A row: what is asked, what each municipality has, and how their counties and the region are divided. */
function CompareRowView({ row, counties }: { readonly row: CompareRow; readonly counties: readonly string[] }) {
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
      {cells.map(({ code, label, classes, reason }) => {
        const [only] = classes
        const colour = beside?.kind === 'multiple' || only === undefined ? undefined : beside?.colours[only]
        return (
          <td key={code} className={reason === null ? styles.value : styles.missing} data-code={code}>
            {reason !== null && <Swatch fill={{ reason }} />}
            {reason === null && colour !== undefined && <Swatch fill={{ colour }} />}
            {label}
          </td>
        )
      })}
      {counties.map((code, index) => {
        const distribution = beside?.counties[index]
        return (
          <td key={code} className={styles.beside} data-area={code}>
            {distribution !== undefined && beside !== null && <BesideCell {...{ distribution, beside, shown }} />}
          </td>
        )
      })}
      <td className={styles.beside} data-area="region">
        {beside !== null && <BesideCell distribution={beside.region} beside={beside} shown={shown} />}
      </td>
    </tr>
  )
}

const room = { width: 112, height: 10 }

interface BesideCellProps {
  readonly distribution: Distribution
  readonly beside: Surroundings
  /** The classes that the compared municipalities are in: those are counted in words. */
  readonly shown: readonly string[]
}

/** A county's or the region's distribution: a bar of all its municipalities, and how many gave the answers that stand beside it, of its base. */
function BesideCell({ distribution, beside: { kind, colours }, shown }: BesideCellProps) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { classes, base, municipalities } = distribution
  const all = { classes, missing: distribution.missing, colours }
  const parts =
    kind === 'multiple' ? placeLanes(laneParts(all), municipalities, room) : placeBar(barParts(all), municipalities, room)
  const counted = classes.filter(({ id }) => shown.includes(id))
  return (
    <>
      <Bar parts={parts} {...room} />
      {counted.length === 0 && <p>{t('base', { base, of: municipalities })}</p>}
      {counted.map((each) => (
        <p key={each.id} data-class={each.id}>
          <span className={styles.class}>{classLabel(kind, each, language)}</span>{' '}
          <span className="figures">{t('countOf', { count: each.count, of: base })}</span>
        </p>
      ))}
    </>
  )
}

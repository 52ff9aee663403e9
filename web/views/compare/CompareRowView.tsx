import { useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import { SourceMark } from '../../parts/indicator/SourceMark.tsx'
import { Wording } from '../municipality/Wording.tsx'
import { BesideCell } from './BesideCell.tsx'
import type { CompareRow } from './rows.ts'
import styles from './compare.module.css'

/** A row: what is asked, what each municipality has, and how their counties and the region are divided. */
export function CompareRowView({ row, counties }: { readonly row: CompareRow; readonly counties: readonly string[] }) {
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

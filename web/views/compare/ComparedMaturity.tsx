import { heatRows, reasonsOf } from '../../../api/domain/charts/heatTable.ts'
import { formatList } from '../../../api/domain/words/format.ts'
import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import { HeatTable } from '../../charts/HeatTable.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { KindChip } from '../../parts/indicator/Kind.tsx'
import { Mark } from './Mark.tsx'
import styles from './compare.module.css'

/** Where each municipality stands in every dimension, over how many of the region's do; those without a step apart, with why. */
export function ComparedMaturity({ comparison }: { readonly comparison: ComparisonsReply }) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { maturity, municipalities, provenance } = comparison
  const rows = heatRows(maturity, language)
  const nameOf = (place: number) => municipalities[place]?.name ?? ''
  const standing = (places: readonly number[]) =>
    places.map((place) => (
      <span key={place} className={styles.standing}>
        <Mark place={place} /> <span translate="no">{nameOf(place)}</span>
      </span>
    ))
  const hasUnknown = rows.some(({ without }) => without.length > 0)
  return (
    <section className="card" aria-labelledby="compare-maturity">
      <h2 id="compare-maturity">{t('maturity')}</h2>
      <HeatTable
        rows={rows}
        kind={provenance}
        colours={maturity.overall.colours}
        caption={
          <>
            {t('maturityKey')} <KindChip kind={provenance} /> {t('rubric', { version: maturity.rubric.version })}
            {!maturity.rubric.validated && `, ${t('notValidated')}`}.
          </>
        }
        named={({ short, title }) => (
          <>
            {short !== null && <span className="soft">{short} </span>}
            {title}
          </>
        )}
        cell={({ label, places, region }, { regionBase }) => ({
          label: t('maturityCell', {
            step: label,
            names: formatList(places.map(nameOf), language) || '–',
            count: region,
            of: regionBase,
          }),
          content: (
            <span className={styles.cell}>
              {standing(places)}
              <span className={styles.count}>{region}</span>
            </span>
          ),
        })}
        last={
          hasUnknown
            ? {
                head: t('unknownPlace'),
                cell: ({ without }) => <span className={styles.cell}>{standing(without.map(({ place }) => place))}</span>,
              }
            : undefined
        }
      />
      {hasUnknown && (
        <ul className={`soft ${styles.reasons}`} data-kind={provenance}>
          {reasonsOf(rows, nameOf, t('overallShort')).map(({ reason, words }) => (
            <li key={reason} data-missing={reason}>
              <Swatch fill={{ reason }} /> {words}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

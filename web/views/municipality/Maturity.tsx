import { useQuery } from '@tanstack/react-query'
import { heatRows, countsIn, type HeatRow } from '../../../api/domain/charts/heatTable.ts'
import { countyShortName } from '../../../api/domain/words/answerSentence.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import { HeatTable } from '../../charts/HeatTable.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { AnswerSentence, KindChip } from '../../parts/indicator/Kind.tsx'
import { Printed } from '../../parts/print/Printed.tsx'
import { indicatorQuery } from '../../queries.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { PanelSection } from '../../ui/PanelSection.tsx'
import styles from './profile.module.css'

interface Props {
  readonly profile: ProfileReply
  readonly colours: Readonly<Record<string, string>>
}

/** Broker maturity: where the municipality stands among those of county and region, and how sure the overall level is. */
export function Maturity({ profile, colours }: Props) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const { name, county, provenance, maturity } = profile
  const { rubric, coverage, span } = maturity
  const rows = heatRows(maturity, language)
  const spanKey = span.low === span.high ? 'maturity.sameSpan' : 'maturity.span'
  return (
    <PanelSection id="maturity" title={t('maturity.heading')}>
      <Printed>
        <Overall profile={profile} />
      </Printed>
      <HeatTable
        rows={rows}
        colours={colours}
        kind={provenance}
        caption={
          <span className={styles.caption}>
            {t('maturity.key', { name, county: countyShortName(county.name) })} <KindChip kind={provenance} />
          </span>
        }
        named={(row) => <DimensionName row={row} />}
        cell={(cell, { countyBase, regionBase }) => {
          const own = cell.places.length > 0
          const counts = t('maturity.cell', {
            step: cell.label,
            county: t('inCounty', { count: cell.county ?? 0, of: countyBase ?? 0, county: county.name }),
            region: t('inRegion', { count: cell.region, of: regionBase }),
          })
          return { own, content: countsIn(cell), label: own ? `${t('maturity.own')} ${counts}` : counts }
        }}
      />
      <p className="soft">
        {rows[0]?.cells.map(({ label }) => label).join(' · ')}. {t('maturity.rubric', { version: rubric.version })}
        {!rubric.validated && `, ${t('maturity.notValidated')}`}. {t('maturity.known')}
      </p>
      {coverage.known < coverage.of && (
        <p className={`soft ${styles.coverage}`} data-kind={provenance}>
          {t('maturity.coverage', { known: coverage.known, of: coverage.of })} · {t(spanKey, { low: span.low, high: span.high })}
        </p>
      )}
    </PanelSection>
  )
}

/** The overall level against county and region in words, which paper has room for. */
function Overall({ profile: { code, name, county, maturity } }: Pick<Props, 'profile'>) {
  const { id: study } = useStudy()
  const { address } = useAddress()
  const { data } = useQuery(indicatorQuery(study, maturity.overall.id))
  if (data === undefined || address.indicator === data.id) return null
  return (
    <p className={styles.sentence}>
      <AnswerSentence indicator={data} scope={{ kind: 'municipality', code, name, county: county.code }} />
    </p>
  )
}

/** What a dimension is called, and why the municipality has no step in it. */
function DimensionName({ row: { short, title, without } }: { readonly row: HeatRow }) {
  return (
    <>
      {short !== null && <span className={styles.short}>{short} </span>}
      {title}
      {without.map(({ place, reason, label }) => (
        <span key={place} className={styles.without}>
          <Swatch fill={{ reason }} size={12} /> {label}
        </span>
      ))}
    </>
  )
}

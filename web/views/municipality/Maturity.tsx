import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import type { ProfileReply, ProfileDimension, MaturityProfile } from '../../../api/replies/profile.ts'
import { PanelSection } from '../../ui/PanelSection.tsx'
import styles from './maturity.module.css'
import { type MaturityScale, maturityScale } from '../../../api/domain/charts/maturityScales.ts'
import { levelScale } from '../../../api/domain/charts/levelScale.ts'
import { Chart } from '../../charts/Marks.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import { levelWords } from '../../../api/domain/words/valueLabel.ts'
import { alike } from './answerLines.ts'
import answers from './answers.module.css'
import { ComparisonHead } from './AnswerGroup.tsx'

interface MaturityProps {
  readonly profile: ProfileReply
  readonly colours: Readonly<Record<string, string>>
}

/** Broker maturity: the profile first, then the overall level with coverage and span, and which rubric it is measured by. */
export function Maturity({ profile, colours }: MaturityProps) {
  const { t } = useTexts('municipality')
  const { rubric } = profile.maturity
  return (
    <PanelSection id="maturity" title={t('maturity.heading')} className={`stack ${styles.maturity}`}>
      <p className="soft">
        {t('maturity.rubric', { version: rubric.version })}
        {!rubric.validated && <strong> · {t('maturity.notValidated')}</strong>}
      </p>
      <MaturityScales profile={profile} colours={colours} />
      <Overall maturity={profile.maturity} />
    </PanelSection>
  )
}

/** What the chart of scales shows, as a table for those who listen. */
function MaturityTable({ scales, countyName }: { readonly scales: readonly MaturityScale[]; readonly countyName: string }) {
  const { t } = useTexts('municipality')
  return (
    <table className="visually-hidden">
      <caption>{t('maturity.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('maturity.dimension')}</th>
          <th scope="col">{t('maturity.own')}</th>
          {scales[0]?.levels.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scales.map(({ id, short, title, label, levels, countyBase, regionBase }) => (
          <tr key={id}>
            <th scope="row">
              {short} {title}
            </th>
            <td>{label}</td>
            {levels.map(({ id: level, county, region }) => (
              <td key={level}>
                {t('inCounty', { count: county.count, of: countyBase, county: countyName })},{' '}
                {t('inRegion', { count: region.count, of: regionBase })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface MaturityScalesProps {
  readonly profile: ProfileReply
  /** Colour of each level, as the map has it. */
  readonly colours: Readonly<Record<string, string>>
}

/** The maturity profile as a chart: a scale 0–3 a dimension with region and county behind, heights and numbers alike in all of them. */
function MaturityScales({ profile, colours }: MaturityScalesProps) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const scales = profile.maturity.dimensions.map((each) => maturityScale(each, language))
  return (
    <>
      <p className={styles.key} aria-hidden="true">
        <span className={styles.keyOwn}>{profile.name}</span>
        <span className={styles.keyCounty}>{profile.county.name}</span>
        <span className={styles.keyRegion}>{t('region')}</span>
      </p>
      <p className="soft" aria-hidden="true">
        {t('maturity.reading')}
      </p>
      <ol className={styles.scales}>
        {scales.map(({ id, short, title, own, label, reason, levels, countyBase, regionBase }, index) => {
          const dimension = profile.maturity.dimensions[index]
          return (
            <li key={id} data-dimension={id}>
              <h4 className={styles.dimension}>
                <span className={`soft ${styles.short}`}>{short}</span>
                <span>{title}</span>
                <span className={styles.level}>
                  {reason !== null && <Swatch fill={{ reason }} />}
                  {label}
                </span>
              </h4>
              <Chart
                chart={levelScale({
                  steps: levels,
                  own,
                  colours,
                  reason,
                  rows: {
                    region: t('maturity.regionRow', { of: regionBase }),
                    county: t('maturity.countyRow', { of: countyBase }),
                  },
                })}
              />
              {dimension !== undefined && <NextStep dimension={dimension} />}
            </li>
          )
        })}
      </ol>
      <MaturityTable scales={scales} countyName={profile.county.name} />
    </>
  )
}

/** What the next level of a dimension demands, and under it what every level stands for, with fact ids. */
function NextStep({ dimension }: { readonly dimension: ProfileDimension }) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const { level, next, anchors, short } = dimension
  const heading =
    next !== null ? t('next.demands', { level: levelWords(next, language) }) : t(level === null ? 'next.unknown' : 'next.highest')
  return (
    <details className={`unfolding ${styles.next}`}>
      <summary>
        {heading} <span className="visually-hidden">({short})</span>
      </summary>
      {next !== null && <p className={styles.demand}>{next.demand[language]}</p>}
      <dl className={styles.anchors}>
        {anchors.map((anchor) => (
          <div key={anchor.level} data-own={anchor.level === level || undefined}>
            <dt>{levelWords(anchor, language)}</dt>
            <dd>
              {anchor.text[language]}{' '}
              <span className={styles.facts}>{[t(`anchorOrigin.${anchor.origin}`), ...anchor.facts].join(', ')}</span>
            </dd>
          </div>
        ))}
      </dl>
      {dimension.leftOut !== null && <p className="soft">{dimension.leftOut[language]}</p>}
    </details>
  )
}

/** The overall level against county and region, with its coverage, its span and how it is derived. */
function Overall({ maturity }: { readonly maturity: MaturityProfile }) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const { overall, coverage, span } = maturity
  const { level, missing } = overall
  const spanKey =
    coverage.known === coverage.of ? 'maturity.noSpan' : span.low === span.high ? 'maturity.sameSpan' : 'maturity.span'
  const { county, region } = alike(overall, String(level), missing)
  return (
    <div className={`card ${styles.overall}`}>
      <table className={answers.table}>
        <caption className="visually-hidden">{overall.title[language]}</caption>
        <ComparisonHead own={overall.title[language]} />
        <tbody>
          <tr>
            <th scope="row" className={answers.value}>
              {missing !== null && <Swatch fill={{ reason: missing }} />}
              {levelWords(overall, language)}
              {missing !== null && <span className={`soft ${answers.within}`}> {t('ofAll')}</span>}
            </th>
            <td>{t('countOf', { ...county })}</td>
            <td>{t('countOf', { ...region })}</td>
          </tr>
        </tbody>
      </table>
      <p>
        {t('maturity.coverage', { known: coverage.known, of: coverage.of })} · {t(spanKey, { low: span.low, high: span.high })}
      </p>
      <p className="soft">{t('maturity.method', { minimum: overall.minimumKnown, of: coverage.of })}</p>
    </div>
  )
}

import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { MaturityProfile } from '../../../api/replies/profile.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { alike } from './answerLines.ts'
import answers from './answers.module.css'
import { ComparisonHead } from './ComparisonHead.tsx'
import styles from './maturity.module.css'
import { levelWords } from '../../../api/domain/words/valueLabel.ts'

/** The overall level against county and region, with its coverage, its span and how it is derived. */
export function Overall({ maturity }: { readonly maturity: MaturityProfile }) {
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

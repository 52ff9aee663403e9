import { useTranslation } from 'react-i18next'
import type { ProfileReply } from '../../api/schemas/profile.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import styles from './maturity.module.css'
import { levelWords } from './maturityScales.ts'
import { MaturityScales } from './MaturityScales.tsx'

interface Props {
  readonly profile: ProfileReply
  readonly colours: Readonly<Record<string, string>>
}

/** Broker maturity: the profile first, then the overall level with coverage and span, and which rubric it is measured by. */
export function Maturity({ profile, colours }: Props) {
  const { t } = useTranslation('municipality')
  const language = useLanguage()
  const { rubric, overall, coverage, span } = profile.maturity
  const spanKey =
    coverage.known === coverage.of ? 'maturity.noSpan' : span.low === span.high ? 'maturity.sameSpan' : 'maturity.span'
  return (
    <section aria-labelledby="maturity-heading" className={styles.maturity}>
      <h3 id="maturity-heading" className="group-heading">
        {t('maturity.heading')}
      </h3>
      <p className={styles.rubric}>
        {t('maturity.rubric', { version: rubric.version })}
        {!rubric.validated && <strong> · {t('maturity.notValidated')}</strong>}
      </p>
      <MaturityScales profile={profile} colours={colours} />
      <div className={styles.overall}>
        <p>
          {overall.title[language]}: <strong>{levelWords(overall.level, overall.label[language])}</strong>
        </p>
        <p>
          {t('maturity.coverage', { known: coverage.known, of: coverage.of })} · {t(spanKey, { low: span.low, high: span.high })}
        </p>
        <p className={styles.soft}>{t('maturity.method', { minimum: overall.minimumKnown, of: coverage.of })}</p>
      </div>
    </section>
  )
}

import {
  comparedProfiles,
  comparedScales,
  hasUnknown,
  notApplicable,
  profilesRooms,
} from '../../../api/domain/charts/comparedProfiles.ts'
import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import { Chart } from '../../charts/Marks.tsx'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { LineMark } from './Mark.tsx'
import styles from './compare.module.css'

/** The maturity profiles drawn over each other: five scales and the overall level, a mark and a line for each municipality. */
export function MaturityOverlay({ comparison }: { readonly comparison: ComparisonsReply }) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { maturity, municipalities } = comparison
  const scales = comparedScales(maturity, language)
  const levels = maturity.overall.region.classes.map(({ id, label }) => `${id} ${label[language]}`)
  const without = notApplicable(
    scales,
    municipalities.map(({ name }) => name),
    ({ short }) => short ?? t('overallShort'),
  )
  const texts = { overall: t('overallShort'), unknown: t('unknownPlace') }
  return (
    <section className="card" aria-labelledby="compare-profiles">
      <h2 id="compare-profiles">{t('profiles')}</h2>
      <p className="soft">
        {t('rubric', { version: maturity.rubric.version })}
        {!maturity.rubric.validated && <strong> · {t('notValidated')}</strong>}
      </p>
      <ul className={`cluster ${styles.key}`}>
        {municipalities.map(({ code, name }, place) => (
          <li key={code}>
            <LineMark place={place} />
            {name}
          </li>
        ))}
      </ul>
      {/* Both are drawn: the style sheet shows the one that there is room for. */}
      {(['wide', 'narrow'] as const).map((room) => (
        <div key={room} className={styles.overlay} data-room={room}>
          <Chart
            chart={comparedProfiles(
              scales,
              { ...texts, levels: room === 'wide' ? levels : levels.map((_, level) => String(level)) },
              profilesRooms[room],
            )}
            label={t('profilesInTable')}
          />
        </div>
      ))}
      <p className={`soft ${styles.levels}`}>{levels.join(' · ')}</p>
      {hasUnknown(scales) && (
        <p className="soft">
          <span className={styles.spanKey} aria-hidden="true" /> {t('unknownSpan')}
        </p>
      )}
      {without.length > 0 && <p className="soft">{t('notApplicable', { who: without.join(', ') })}</p>}
    </section>
  )
}

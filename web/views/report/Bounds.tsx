import type { StudyReply } from '../../../api/replies/studies.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { FactLinks } from './sources.tsx'
import { RangeSquares } from './RegionSquares.tsx'
import { boundFacts } from './published.ts'
import { ReportSection } from './ReportSection.tsx'
import styles from './report.module.css'

/** What the published totals allow for two answers at once: the report crosses nothing. */
export function Bounds({ study }: { readonly study: StudyReply }) {
  const language = useLanguage()
  const all = study.population.count
  return (
    <ReportSection id="bounds" values={{ all, respondents: Math.min(all, ...study.jointBounds.map(({ base }) => base)) }}>
      <ul className={styles.bounds}>
        {study.jointBounds.map((bound) => {
          const facts = boundFacts(study, bound)
          return (
            <li key={bound.id} data-bound={bound.id}>
              <p>
                {bound.label[language]} <FactLinks ids={facts} />
              </p>
              <RangeSquares {...bound.expected} base={bound.base} respondents={bound.base < all} fact={facts[0]} />
            </li>
          )
        })}
      </ul>
    </ReportSection>
  )
}

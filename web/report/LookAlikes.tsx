import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { StudyReply } from '../../api/replies/study.ts'
import { FactLinks } from './FactLinks.tsx'
import { FigureLink } from './FigureLink.tsx'
import { lookAlikes } from './published.ts'

/** Numbers that are easily taken for each other: the same number, different municipalities. */
export function LookAlikes({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const found = lookAlikes(study)
  const others = study.staircaseSteps.filter(
    ({ count, caution }) => caution !== undefined && !found.some((each) => each.count === count),
  )
  return (
    <>
      <h3>{t('lookAlikes')}</h3>
      <ul className="look-alikes">
        {found.map(({ count, totals }) => {
          const step = study.staircaseSteps.find((each) => each.count === count)
          return (
            <li key={count}>
              <p className="look-alike-figure figures">{count}</p>
              <ul className="look-alike-sets">
                {totals.map(({ id, label, facts, derived }) => (
                  <li key={id}>
                    <FigureLink fact={facts[0]}>{count}</FigureLink> {label[language]}
                    {derived && <span className="report-derived">{t('derived')}</span>} <FactLinks ids={facts} />
                  </li>
                ))}
              </ul>
              {step?.caution !== undefined && (
                <p className="report-note">
                  {step.caution[language]} <FactLinks ids={step.facts} />
                </p>
              )}
            </li>
          )
        })}
        {others.map(({ count, caution, facts }) => (
          <li key={count}>
            <p className="look-alike-figure figures">{count}</p>
            <p className="report-note">
              {caution?.[language]} <FactLinks ids={facts} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

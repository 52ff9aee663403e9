import { missingReasons } from '../../api/domain/study/missing.ts'
import { missingLabel } from '../../api/domain/words/missingLabels.ts'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { Swatch } from '../charts/Swatch.tsx'
import { Section } from './Section.tsx'

/** Why a municipality may have no value, each reason for itself. */
export function MissingReasons() {
  const { t } = useTexts('about')
  const language = useLanguage()
  return (
    <Section id="missing">
      <p>{t('missing.intro')}</p>
      <dl className="about-list about-reasons">
        {missingReasons.map((reason) => (
          <div key={reason}>
            <dt>
              <Swatch fill={{ reason }} size={22} /> {missingLabel(reason)[language]}
            </dt>
            <dd>{t(`missing.reasons.${reason}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

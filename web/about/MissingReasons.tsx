import { useTexts } from '../i18n/useTexts.ts'
import { Swatch } from '../charts/Swatch.tsx'
import { Section } from './Section.tsx'

const reasons = ['no-answer', 'not-asked', 'not-published', 'not-applicable', 'uncertain', 'insufficient'] as const

/** Why a municipality may have no value, each reason for itself. */
export function MissingReasons() {
  const { t } = useTexts('about')
  return (
    <Section id="missing">
      <p>{t('missing.intro')}</p>
      <dl className="about-list about-reasons">
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>
              <Swatch fill={{ reason }} size={22} /> {t(`missing.reasons.${reason}.name`)}
            </dt>
            <dd>{t(`missing.reasons.${reason}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

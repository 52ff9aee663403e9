import { useTranslation } from 'react-i18next'
import { Swatch } from '../charts/Swatch.tsx'
import { Section } from './Section.tsx'

const reasons = ['no-answer', 'not-asked', 'not-published', 'not-applicable', 'uncertain', 'insufficient'] as const

/** Why a municipality may have no value, each reason for itself. */
export function MissingReasons() {
  const { t } = useTranslation('about')
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

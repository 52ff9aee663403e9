import { useTexts } from '../i18n/useTexts.ts'
import { currentStudy } from '../api/studyQuery.ts'
import { Section } from './Section.tsx'

const kinds = ['published', 'example', 'collected'] as const

/** The three kinds of data, which never pass for one another. */
export function AboutData() {
  const { t } = useTexts(['about', 'indicator'])
  return (
    <Section id="data">
      <p>{t('data.intro')}</p>
      <dl className="about-list">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`indicator:provenance.${kind}.name`)}</dt>
            <dd>{t(`data.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t('data.reconciled')} <a href={`/api/v1/studies/${currentStudy}/published-totals`}>{t('data.reconciledLink')}</a>
      </p>
    </Section>
  )
}

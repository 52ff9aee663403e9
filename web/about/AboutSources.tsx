import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { currentStudy, studyQuery } from '../api/studyQuery.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { Section } from './Section.tsx'

const sources = [
  { id: 'municipalities', href: 'https://whosonfirst.org/docs/licenses/' },
  { id: 'lakes', href: null },
  { id: 'sea', href: 'https://www.openstreetmap.org/copyright' },
  { id: 'land', href: null },
  { id: 'register', href: null },
  { id: 'centres', href: null },
  { id: 'type', href: null },
] as const

/** Where everything comes from, and on what terms. */
export function AboutSources() {
  const { t } = useTranslation('about')
  const language = useLanguage()
  const citation = useQuery(studyQuery(currentStudy)).data?.source.citation[language]
  return (
    <Section id="sources">
      <dl className="about-list">
        {citation !== undefined && (
          <div>
            <dt>{t('sources.report')}</dt>
            <dd>{citation}</dd>
          </div>
        )}
        {sources.map(({ id, href }) => (
          <div key={id}>
            <dt>{t(`sources.${id}`)}</dt>
            <dd>
              {t(`sources.${id}Text`)} {href !== null && <a href={href}>{t(`sources.${id}Link`)}</a>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

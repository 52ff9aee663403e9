import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useStudy } from '../../state/useStudy.ts'
import { Section } from './AboutData.tsx'
import styles from './about.module.css'

/** What each origin is called and where it or its terms are to be read; the texts say what was taken. */
const sources = [
  {
    id: 'municipalities',
    links: {
      'Who’s On First': 'https://whosonfirst.org/docs/licenses/',
      'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  },
  {
    id: 'lakes',
    links: {
      GSHHG: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
      'LGPL 3': 'https://www.gnu.org/licenses/lgpl-3.0.html',
    },
  },
  {
    id: 'sea',
    links: {
      OpenStreetMap: 'https://www.openstreetmap.org/copyright',
      'ODbL 1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
    },
  },
  { id: 'land', links: { 'Natural Earth': 'https://www.naturalearthdata.com/' } },
  {
    id: 'register',
    links: { SCB: 'https://www.scb.se/', Eurostat: 'https://ec.europa.eu/eurostat/web/nuts/local-administrative-units' },
  },
  { id: 'centres', links: {} },
  { id: 'type', links: {} },
] as const

/** Where everything comes from, and on what terms. */
export function AboutSources() {
  const { t } = useTexts('about')
  const language = useLanguage()
  const citation = useStudy().source.citation[language]
  return (
    <Section id="sources">
      <dl className={styles.list}>
        <div>
          <dt>{t('sources.report')}</dt>
          <dd>{citation}</dd>
        </div>
        {sources.map(({ id, links }) => (
          <div key={id}>
            <dt>{t(`sources.${id}`)}</dt>
            <dd>
              {t(`sources.${id}Text`)}
              {Object.entries(links).map(([name, href], index) => (
                <span key={href}>
                  {index === 0 ? ' ' : ' · '}
                  <a href={href}>{name}</a>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

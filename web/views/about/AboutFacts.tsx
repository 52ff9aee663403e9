import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useStudy } from '../../state/useStudy.ts'
import { ReadTable } from '../../ui/ReadTable.tsx'
import styles from './about.module.css'
import type { ReactNode } from 'react'
import { missingReasons, missingLabel } from '../../../api/domain/study/missing.ts'
import '../../ui/ruled.css'
import { Swatch } from '../../charts/Swatch.tsx'

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
      <dl className={`ruled ${styles.list}`}>
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

interface Props {
  readonly id: 'data' | 'method' | 'rubric' | 'missing' | 'sources' | 'keyboard' | 'accessibility' | 'api'
  readonly version?: string
  readonly children: ReactNode
}

/** A part of the page under its heading, which a link can lead to. */
export function Section({ id, version, children }: Props) {
  const { t } = useTexts('about')
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(`section.${id}`, { version })}</h2>
      {children}
    </section>
  )
}

/** Why a municipality may have no value, each reason for itself. */
export function MissingReasons() {
  const { t } = useTexts('about')
  const language = useLanguage()
  return (
    <Section id="missing">
      <p>{t('missing.intro')}</p>
      <dl className={`ruled ${styles.list} ${styles.reasons}`}>
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

const kinds = ['published', 'example', 'collected'] as const

/** The three kinds of data, which never pass for one another. */
export function AboutData() {
  const { t } = useTexts(['about', 'indicator'])
  const { id: study } = useStudy()
  return (
    <Section id="data">
      <p>{t('data.intro')}</p>
      <dl className={`ruled ${styles.list}`}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`indicator:provenance.${kind}.name`)}</dt>
            <dd>{t(`data.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t('data.reconciled')} <a href={`/api/v1/studies/${study}/published-totals`}>{t('data.reconciledLink')}</a>
      </p>
    </Section>
  )
}

const keys = [
  { does: 'search', names: ['/'] },
  { does: 'tab', names: ['Tab'] },
  { does: 'arrows', names: ['↑', '→', '↓', '←'] },
  { does: 'enter', names: ['Enter'] },
  { does: 'zoom', names: ['+', '−'] },
  { does: 'home', names: ['Home'] },
  { does: 'escape', names: ['Esc'] },
] as const

/** What the keyboard does. */
export function Keys() {
  const { t } = useTexts('about')
  return (
    <Section id="keyboard">
      <ReadTable head={[t('keyboard.keys'), t('keyboard.does')]}>
        {keys.map(({ does, names }) => (
          <tr key={does}>
            <th scope="row">
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </th>
            <td>{t(`keyboard.${does}`)}</td>
          </tr>
        ))}
      </ReadTable>
    </Section>
  )
}

import type { ReactNode } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { missingReasons, missingLabel } from '../../../api/domain/study/missing.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { useStudy } from '../../state/useStudy.ts'
import styles from './about.module.css'

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
      <dl className={`${styles.list} ${styles.reasons}`}>
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
      <dl className={styles.list}>
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

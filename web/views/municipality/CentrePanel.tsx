import { useQuery } from '@tanstack/react-query'
import { centreQuery } from '../../queries.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CentreReply } from '../../../api/replies/centres.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { PanelHeading } from '../../ui/PanelHeading.tsx'
import profile from './profile.module.css'
import styles from './centre.module.css'
import { SourceLink } from '../../ui/SourceLink.tsx'

/** Fetches what a learning centre's panel shows; its shape stands until it is here. */
export function CentrePanel({ id }: { readonly id: string }) {
  const centre = useQuery(centreQuery(id))
  if (centre.data !== undefined) return <CentreFacts centre={centre.data} />
  if (centre.isError) return <Failure error={centre.error} onRetry={() => void centre.refetch()} />
  return <Shape lines={9} />
}

/** A learning centre's panel: what public sources say of it, which they are, and how far they have been checked. */
export function CentreFacts({ centre }: { readonly centre: CentreReply }) {
  const { t } = useTexts('centre')
  const language = useLanguage()
  const collator = collatorOf('sv')
  return (
    <article className={profile.profile}>
      <PanelHeading subject={centre.id}>{centre.title[language]}</PanelHeading>
      <header className={`stack ${styles.header}`}>
        <p className={profile.about}>{t(`kind.${centre.kind}`)}</p>
        <p className={styles.badge} data-verification={centre.verification}>
          {t(`verification.${centre.verification}`)}
        </p>
        <p className={styles.for2008}>{t('notForStudy')}</p>
      </header>
      <section aria-labelledby="served-heading">
        <h3 id="served-heading" className="group-heading">
          {t('municipalities')}
        </h3>
        <ul className="entries">
          {[...centre.municipalities]
            .sort((a, b) => collator.compare(a.name, b.name))
            .map(({ code, name, county }) => (
              <li key={code}>
                <AddressLink change={{ view: { name: 'municipality', code } }}>{name}</AddressLink>{' '}
                <span className={profile.about}>{county.name}</span>
              </li>
            ))}
        </ul>
      </section>
      <dl className={styles.facts}>
        <Fact term={t('name')} value={centre.name} />
        <Fact term={t('responsibleBody')} value={centre.responsibleBody} />
        <Fact term={t('place')} value={centre.place} />
        <Fact term={t('period')} value={centre.period} />
        <Fact term={t('activity')} value={centre.activity} />
        <Fact term={t('verificationNote')} value={centre.verificationNote} />
      </dl>
      <section aria-labelledby="centre-answers-heading">
        <h3 id="centre-answers-heading" className="group-heading">
          {t('answers')}
        </h3>
        <p className={styles.unknown}>{t('noAnswers')}</p>
      </section>
      <Sources sources={centre.sources} />
    </article>
  )
}

/** A fact as the sources word it, in Swedish; where none states it, that is said. */
function Fact({ term, value }: { readonly term: string; readonly value: string | null }) {
  const { t } = useTexts('centre')
  const known = value !== null && value.trim() !== ''
  return (
    <div>
      <dt>{term}</dt>
      {known ? <dd lang="sv">{value}</dd> : <dd className={styles.unknown}>{t('unknown')}</dd>}
    </div>
  )
}

/** Where the facts were seen. */
function Sources({ sources }: { readonly sources: readonly string[] }) {
  const { t } = useTexts('centre')
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading" className="group-heading">
        {t('sources')}
      </h3>
      {sources.length === 0 ? (
        <p className={styles.unknown}>{t('unknown')}</p>
      ) : (
        <ul className={`stack ${styles.sources}`}>
          {sources.map((source) => (
            <li key={source}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

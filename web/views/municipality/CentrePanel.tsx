import { queryOptions, useQuery } from '@tanstack/react-query'
import { failureOf } from '../../state/queryClient.ts'
import { requestJson } from '../../state/requestJson.ts'
import { Waiting } from '../../ui/Failure.tsx'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CentreReply } from '../../../api/replies/centres.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { PanelHeading } from '../../ui/PanelHeading.tsx'
import profile from './profile.module.css'
import { PanelSection } from '../../ui/PanelSection.tsx'
import styles from './centre.module.css'
import { SourceLink } from '../../ui/SourceLink.tsx'

/** One learning centre. */
const centreQuery = (id: string) =>
  queryOptions({ queryKey: ['centre', id], queryFn: ({ signal }) => requestJson<CentreReply>(`/centres/${id}`, signal) })

/** Fetches what a learning centre's panel shows; its shape stands until it is here. */
export function CentrePanel({ id }: { readonly id: string }) {
  const centre = useQuery(centreQuery(id))
  if (centre.data !== undefined) return <CentreFacts centre={centre.data} />
  return <Waiting {...failureOf([centre])} lines={9} />
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
        <p className="caution">{t('notForStudy')}</p>
      </header>
      <PanelSection id="served" title={t('municipalities')}>
        <ul className="entries">
          {[...centre.municipalities]
            .sort((a, b) => collator.compare(a.name, b.name))
            .map(({ code, name, county }) => (
              <li key={code}>
                <AddressLink change={{ view: { name: 'municipality', code } }}>{name}</AddressLink>{' '}
                <span className={profile.about} translate="no">
                  {county.name}
                </span>
              </li>
            ))}
        </ul>
      </PanelSection>
      <dl className={`stack ${styles.facts}`}>
        <Fact term={t('name')} value={centre.name} isName />
        <Fact term={t('responsibleBody')} value={centre.responsibleBody} />
        <Fact term={t('place')} value={centre.place} />
        <Fact term={t('period')} value={centre.period} />
        <Fact term={t('activity')} value={centre.activity} />
        <Fact term={t('verificationNote')} value={centre.verificationNote} />
      </dl>
      <PanelSection id="centre-answers" title={t('answers')}>
        <p className={styles.unknown}>{t('noAnswers')}</p>
      </PanelSection>
      <Sources sources={centre.sources} />
    </article>
  )
}

/** A fact as the sources word it, in Swedish; where none states it, that is said. */
function Fact({ term, value, isName }: { readonly term: string; readonly value: string | null; readonly isName?: boolean }) {
  const { t } = useTexts('centre')
  const known = value !== null && value.trim() !== ''
  return (
    <div>
      <dt className="soft">{term}</dt>
      {known ? (
        <dd lang="sv" translate={isName ? 'no' : undefined}>
          {value}
        </dd>
      ) : (
        <dd className={styles.unknown}>{t('unknown')}</dd>
      )}
    </div>
  )
}

/** Where the facts were seen. */
function Sources({ sources }: { readonly sources: readonly string[] }) {
  const { t } = useTexts('centre')
  return (
    <PanelSection id="sources" title={t('sources')}>
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
    </PanelSection>
  )
}

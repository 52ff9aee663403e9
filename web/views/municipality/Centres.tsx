import { Fragment } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CentreReply } from '../../../api/replies/centres.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { SourceLink } from '../../ui/SourceLink.tsx'
import styles from './centres.module.css'

/** The learning centres that public sources tie to the municipality; where none does, that is said. */
export function Centres({
  centres,
  note,
}: {
  readonly centres: readonly CentreReply[]
  readonly note: ProfileReply['centreNote']
}) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  return (
    <section aria-labelledby="centres-heading">
      <h3 id="centres-heading" className="group-heading">
        {t('centres')}
      </h3>
      {centres.length === 0 ? (
        <p>{t('noCentres')}</p>
      ) : (
        <ul className={`stack ${styles.centres}`}>
          {centres.map(({ id, title, kind, period, municipalities }) => (
            <li key={id} className="card">
              <AddressLink change={{ view: { name: 'centre', id } }}>{title[language]}</AddressLink>
              <p className="soft">
                {t(`kind.${kind}`)} · {period}
                {municipalities.length > 1 && <> · {t('shared', { number: municipalities.length })}</>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {note !== null && (
        <p className="soft" lang="sv">
          {note.note} {note.verificationNote}{' '}
          <span lang={language}>
            {t('noteSources', { period: note.period })}{' '}
            {note.sources.map((source, index) => (
              <Fragment key={source}>
                {index > 0 && ', '}
                <SourceLink source={source} />
              </Fragment>
            ))}
          </span>
        </p>
      )}
      <p className="soft">{t('notForStudy')}</p>
    </section>
  )
}

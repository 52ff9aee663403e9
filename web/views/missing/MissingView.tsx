import { headerView, headerViews } from '../../../api/domain/address/views.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useMissing } from '../../state/missing.ts'
import styles from './missing.module.css'

/** What stands where there is nothing at an address: what was not found, what may have been meant, and the ways on. */
export function MissingView() {
  const { t } = useTexts(['missingPage', 'shell'])
  const { kind = 'page', name, meant = [] } = useMissing() ?? {}
  const title = t(`title.${kind}`, { name })
  return (
    <PageFrame title={`${title} – ${t('shell:name')}`} className={styles.missing} ignored={[]} provenance={null}>
      <PageHeading>{title}</PageHeading>
      <p className="lead">{t(`lead.${kind}`, { name })}</p>
      {meant.length > 0 && (
        <>
          <h2>{t('meant')}</h2>
          <ul className="cluster">
            {meant.map((place) => (
              <li key={place.name}>
                <AddressLink className="chip" change={{ view: place.view }}>
                  {kind === 'room'
                    ? t('room')
                    : kind === 'slide' && place.view.name === 'present'
                      ? t('slide', { slide: place.view.slide })
                      : place.name}
                </AddressLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('ways')}</h2>
      <ul className={styles.ways}>
        {headerViews.map((view) => (
          <li key={view}>
            <AddressLink change={{ view: headerView(view) }}>{t(`shell:view.${view}`)}</AddressLink>
            <span className="soft">{t(`way.${view}`)}</span>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}

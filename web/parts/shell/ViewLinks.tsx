import { useTexts } from '../../i18n/useTexts.ts'
import { headerViews, needsReport } from '../../../api/domain/address/views.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'

/** The views that the header leads to, where the study has what they show. A municipality's and a centre's panel lie over the map, and are of the map. */
export function ViewLinks() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const { hasReport } = useStudy()
  const current = headerViews.find((name) => name === address.view.name) ?? 'map'
  return (
    <nav className="view-links" aria-label={t('views')}>
      {headerViews
        .filter((name) => hasReport || !needsReport(name))
        .map((name) => (
          <AddressLink key={name} change={{ view: { name } }} aria-current={name === current ? 'page' : undefined}>
            {t(`view.${name}`)}
          </AddressLink>
        ))}
    </nav>
  )
}

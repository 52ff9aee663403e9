import { useTexts } from '../i18n/useTexts.ts'
import { AddressLink } from '../address/AddressLink.tsx'
import { useAddress } from '../address/useAddress.ts'
import { useStudy } from '../address/useStudy.ts'

const views = ['map', 'compare', 'cross', 'table', 'report', 'about'] as const

/** The views that the header leads to; to the report, where the study has one. A municipality's and a centre's panel lie over the map, and are of the map. */
export function ViewLinks() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const { hasReport } = useStudy()
  const current = views.find((name) => name === address.view.name) ?? 'map'
  return (
    <nav className="view-links" aria-label={t('views')}>
      {views
        .filter((name) => name !== 'report' || hasReport)
        .map((name) => (
          <AddressLink key={name} change={{ view: { name } }} aria-current={name === current ? 'page' : undefined}>
            {t(`view.${name}`)}
          </AddressLink>
        ))}
    </nav>
  )
}

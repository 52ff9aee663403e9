import { useTexts } from '../../i18n/useTexts.ts'
import { useStudy } from '../../state/useStudy.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import type { BoundaryProperties } from '../../../api/domain/map/geography.ts'

/** What stands where nobody is chosen yet: how to choose, and the study's comparisons to begin with. */
export function Invitation({ places }: { readonly places: readonly BoundaryProperties[] }) {
  const { t } = useTexts('compare')
  const { suggestedComparisons } = useStudy()
  const nameOf = (code: string) => places.find((each) => each.code === code)?.name
  return (
    <section className="card" aria-labelledby="compare-empty">
      <h2 id="compare-empty">{t('empty')}</h2>
      <p>{t('emptyText')}</p>
      <ul className="cluster">
        {suggestedComparisons.map((codes) => {
          const names = codes.map(nameOf)
          return (
            names.every((name) => name !== undefined) && (
              <li key={codes.join()}>
                <AddressLink className="chip" change={{ compared: codes }}>
                  {names.join(' – ')}
                </AddressLink>
              </li>
            )
          )
        })}
      </ul>
      <p className="soft">
        {t('fromMap')} <AddressLink change={{ view: { name: 'map' } }}>{t('toMap')}</AddressLink>
      </p>
    </section>
  )
}

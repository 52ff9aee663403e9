import { useTexts } from '../i18n/useTexts.ts'
import { AddressLink } from '../address/AddressLink.tsx'
import type { MunicipalityProperties } from '../api/boundariesQuery.ts'

/** Comparisons to begin with, within a county and across. */
const examples = [
  ['0484', '1980'],
  ['0480', '0581', '0580'],
  ['1880', '1883'],
] as const

/** What stands where nobody is chosen yet: how to choose, and comparisons to begin with. */
export function Invitation({ places }: { readonly places: readonly MunicipalityProperties[] }) {
  const { t } = useTexts('compare')
  const nameOf = (code: string) => places.find((each) => each.code === code)?.name
  return (
    <section className="card" aria-labelledby="compare-empty">
      <h2 id="compare-empty">{t('empty')}</h2>
      <p>{t('emptyText')}</p>
      <ul className="cluster">
        {examples.map((codes) => {
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

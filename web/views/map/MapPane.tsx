import { Suspense, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { withCompared } from '../../../api/domain/address/changeAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { type ClassKey } from '../../../api/domain/legend/classKey.ts'
import { LiveMap } from './LiveMap.tsx'
import { CompareBar, FilterCard } from './parts.ts'
import type { MapData } from '../../parts/useMapData.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import type { MapForm } from '../../../api/domain/address/address.ts'
import styles from './mapPane.module.css'

interface Props {
  readonly data: MapData
  /** The municipalities that the filter leaves. */
  readonly among: ReadonlySet<string> | null
  readonly hovered: string | null
  readonly raised: ClassKey | null
  readonly onHover: (code: string | null) => void
  readonly panelOpen: boolean
  /** The live map stands drawn. */
  readonly onReady: () => void
}

/** The map with its provenance. Until the map's own program is here the picture from the first HTML shows through. */
export function MapPane({ data, among, hovered, raised, onHover, panelOpen, onReady }: Props) {
  const { t } = useTexts('map')
  const { go, href } = useAddress()
  const { address, indicator } = data
  const { compared } = address
  const [beyond, setBeyond] = useState(false)
  const gather = (code: string) => {
    const next = withCompared(compared, code)
    setBeyond(next === null)
    if (next !== null) go({ compared: next })
  }
  return (
    <div className="map-area">
      <LiveMap
        {...{ data, among, hovered, raised, onHover, onReady }}
        onSelect={(code, beside) => {
          if (beside === true && code !== null) gather(code)
          else go({ view: code === null ? { name: 'map' } : { name: 'municipality', code } })
        }}
      />
      <FormSwitch form={address.form} />
      {compared.length > 0 && (
        <Suspense fallback={null}>
          <CompareBar compared={compared} beyond={beyond} />
        </Suspense>
      )}
      <FilterPart panelOpen={panelOpen} />
      {indicator !== undefined && (
        <div className="map-foot">
          <ProvenanceLabel provenance={indicator.provenance} />
          {address.form === 'map' && (
            <a className="map-credits" href={`${href({ view: { name: 'about' } })}#sources`}>
              {t('creditsShort')}
            </a>
          )}
        </div>
      )}
    </div>
  )
}

/** The filter's place on the map: a button until there is a filter or one is asked for, then the filter, fetched when needed. */
function FilterPart({ panelOpen }: { readonly panelOpen: boolean }) {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const [asked, setAsked] = useState(false)
  // Once there, it stays: a filter taken away leaves the focus where it was.
  const [used, setUsed] = useState(false)
  if (!used && (asked || address.selection.length > 0)) setUsed(true)
  const button = (
    <button type="button" className={`chip floating ${styles.start}`} onClick={() => setAsked(true)}>
      + {t('filter')}
    </button>
  )
  return (
    <div className={styles.filter} data-map-filter>
      {used ? (
        <Suspense fallback={button}>
          <FilterCard asked={asked} panelOpen={panelOpen} />
        </Suspense>
      ) : (
        button
      )}
    </div>
  )
}

const forms: readonly MapForm[] = ['map', 'tiles']

/** The two forms of the map: as the land lies, or one square of equal size a municipality. */
function FormSwitch({ form }: { readonly form: MapForm }) {
  const { t } = useTexts('shell')
  return (
    <nav className={`segments floating ${styles.forms}`} aria-label={t('form.title')}>
      {forms.map((each) => (
        <AddressLink
          key={each}
          className="segment-link"
          change={{ form: each }}
          aria-current={each === form ? 'true' : undefined}
        >
          {t(`form.${each}`)}
        </AddressLink>
      ))}
    </nav>
  )
}

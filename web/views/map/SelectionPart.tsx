import { Suspense, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { SelectionCard } from './parts.ts'

/** The filter's place on the map: a button until there is a filter or one is asked for, then the filter, fetched when needed. */
export function SelectionPart({ panelOpen }: { readonly panelOpen: boolean }) {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const [asked, setAsked] = useState(false)
  // Once there, it stays: a filter taken away leaves the focus where it was.
  const [used, setUsed] = useState(false)
  if (!used && (asked || address.selection.length > 0)) setUsed(true)
  const button = (
    <button type="button" className="selection-start chip floating" onClick={() => setAsked(true)}>
      + {t('filter')}
    </button>
  )
  return (
    <div className="map-selection">
      {used ? (
        <Suspense fallback={button}>
          <SelectionCard asked={asked} panelOpen={panelOpen} />
        </Suspense>
      ) : (
        button
      )}
    </div>
  )
}

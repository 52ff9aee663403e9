import { Suspense } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import type { Provenance } from '../../api/domain/study/answer.ts'
import { FootWords } from './FootWords.tsx'
import { printTexts } from './printTexts.ts'
import { useLater } from './useLater.ts'
import { usePaper } from './usePaper.ts'
import { usePrinting } from './usePrinting.ts'

interface Props {
  /** Of what the view shows; null where it shows no data, undefined until it is known. */
  readonly provenance: Provenance | null | undefined
  readonly map?: boolean
}

/** The foot of a view that is a page of its own. What it says is fetched once the view stands: when one prints there is no time to. */
export function PrintFoot({ provenance, map = false }: Props) {
  const due = useLater(provenance !== undefined)
  if (!due || provenance === undefined) return null
  return (
    <Suspense fallback={null}>
      <Prepared provenance={provenance} map={map} />
    </Suspense>
  )
}

function Prepared({ provenance, map }: { readonly provenance: Provenance | null; readonly map: boolean }) {
  const printing = usePrinting()
  // All texts are here before anything is printed.
  useTexts(printTexts)
  const citation = usePaper(provenance)
  return printing ? <FootWords {...{ citation, provenance, map }} /> : null
}

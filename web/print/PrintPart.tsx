import { useEffect, useState, type ComponentType } from 'react'
import type { SheetProps } from './sheetProps.ts'
import { usePrinting } from './usePrinting.ts'

/** Between the map and this, in ms: what the reader does first goes before. */
const pause = 1_000

interface Props extends SheetProps {
  /** Whether the map on the screen stands: what is needed first comes first. */
  readonly ready: boolean
}

/** The paper's version of the views with a map. It is fetched once the map stands: when one prints there is no time to. */
export function PrintPart({ ready, ...shown }: Props) {
  const printing = usePrinting()
  const [Sheet, setSheet] = useState<ComponentType<SheetProps> | null>(null)
  useEffect(() => {
    if (!ready) return
    const wait = setTimeout(() => {
      void import('./loadSheet.ts').then(
        ({ loadSheet }) => loadSheet().then((loaded) => setSheet(() => loaded)),
        () => undefined,
      )
    }, pause)
    return () => clearTimeout(wait)
  }, [ready])
  return printing && Sheet !== null ? <Sheet {...shown} /> : null
}

import { useEffect, useState, type ComponentType } from 'react'
import type { SheetProps } from './sheetProps.ts'
import { usePrinting } from './usePrinting.ts'

/** The paper's version of the views with a map. It is fetched once the page has come to rest: when one prints there is no time to. */
export function PrintPart(props: SheetProps) {
  const printing = usePrinting()
  const [Sheet, setSheet] = useState<ComponentType<SheetProps> | null>(null)
  const ready = props.data.indicator !== undefined
  useEffect(() => {
    if (!ready) return
    const wait = setTimeout(() => {
      void import('./loadSheet.ts').then(
        ({ loadSheet }) => loadSheet().then((loaded) => setSheet(() => loaded)),
        () => undefined,
      )
    }, 1_500)
    return () => clearTimeout(wait)
  }, [ready])
  return printing && Sheet !== null ? <Sheet {...props} /> : null
}

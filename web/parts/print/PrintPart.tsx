import { useEffect, useState, type ComponentType } from 'react'
import { useAllTexts } from '../../i18n/useTexts.ts'
import { markPrepared, useLater, type SheetProps } from './Printed.tsx'

interface Props extends SheetProps {
  /** Whether the map on the screen stands: what is needed first comes first. */
  readonly ready: boolean
}

/** The paper's version of the views with a map. It is fetched once the map stands: when one prints there is no time to. */
export function PrintPart({ ready, ...shown }: Props) {
  const due = useLater(ready)
  const texts = useAllTexts()
  const [Sheet, setSheet] = useState<ComponentType<SheetProps> | null>(null)
  useEffect(() => {
    if (!due) return
    void import('./PrintSheet.tsx').then(
      ({ loadSheet }) =>
        loadSheet(texts).then((loaded) => {
          setSheet(() => loaded)
          document.getElementById('first-map')?.remove()
          markPrepared()
        }),
      () => undefined,
    )
  }, [due, texts])
  return Sheet !== null && <Sheet {...shown} />
}

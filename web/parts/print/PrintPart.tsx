import { useEffect, useState, type ComponentType } from 'react'
import { useAllTexts } from '../../i18n/useTexts.ts'
import { untilLoaded } from '../../state/untilLoaded.ts'
import { markPrepared, useLater, type SheetProps } from './Printed.tsx'

interface Props extends SheetProps {
  /** Whether the map on the screen stands: what is needed first comes first. */
  readonly ready: boolean
}

const fetchSheet = untilLoaded(() => import('./PrintSheet.tsx'))

/** The paper's version of the views with a map. It is fetched once the map stands: when one prints there is no time to. */
export function PrintPart({ ready, ...shown }: Props) {
  const due = useLater(ready)
  const texts = useAllTexts()
  const [Sheet, setSheet] = useState<ComponentType<SheetProps> | null>(null)
  useEffect(() => {
    if (!due) return
    void fetchSheet()
      .then(({ loadSheet }) => loadSheet(texts))
      .then((loaded) => {
        setSheet(() => loaded)
        document.getElementById('first-map')?.remove()
        markPrepared()
      })
  }, [due, texts])
  return Sheet !== null && <Sheet {...shown} />
}

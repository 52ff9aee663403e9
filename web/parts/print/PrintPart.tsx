import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { useAllTexts } from '../../i18n/useTexts.ts'
import { useLater } from './PrintWords.tsx'
import type { MapData, PlaceView } from '../useMapData.ts'

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
      ({ loadSheet }) => loadSheet(texts).then((loaded) => setSheet(() => loaded)),
      () => undefined,
    )
  }, [due, texts])
  return Sheet !== null && <Sheet {...shown} />
}

/** What is on the screen, to be put on paper. */
export interface SheetProps {
  readonly data: MapData
  /** The municipalities that the filter leaves. */
  readonly among: ReadonlySet<string> | null
  readonly place: PlaceView | null
  /** What the place is called. */
  readonly name: string | undefined
  /** Its panel. */
  readonly panel: ReactNode
}
